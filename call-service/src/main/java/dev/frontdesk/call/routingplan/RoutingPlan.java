package dev.frontdesk.call.routingplan;

import dev.frontdesk.axon.Events;
import dev.frontdesk.call.routingplan.RoutingPlanCommand.PublishRoutingPlan;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Carries commands to {@link RoutingPlanDecider} and events to {@link RoutingPlanState}; has no rule of its own. */
@Aggregate
class RoutingPlan {

    /**
     * A String on purpose: Axon 4 loses deadlines of an aggregate whose identifier is a record. Null until the first
     * event: Axon takes any other value for the id and stores the event under it.
     */
    @AggregateIdentifier
    private @Nullable String id;

    private RoutingPlanState state = new RoutingPlanState.Unpublished();

    RoutingPlan() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(PublishRoutingPlan command) {
        return Events.record(RoutingPlanDecider.decide(state, command));
    }

    @EventSourcingHandler
    void on(RoutingPlanEvent event) {
        id = event.planId();
        state = state.after(event);
    }
}
