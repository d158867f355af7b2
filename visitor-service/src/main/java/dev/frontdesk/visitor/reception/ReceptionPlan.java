package dev.frontdesk.visitor.reception;

import dev.frontdesk.axon.Events;
import dev.frontdesk.visitor.reception.ReceptionPlanCommand.PublishReceptionPlan;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Carries commands to {@link ReceptionPlanDecider} and events to {@link ReceptionPlanState}; has no rule of its own. */
@Aggregate
class ReceptionPlan {

    /** A String, and null until the first event: Axon takes any other value for the id. */
    @AggregateIdentifier
    private @Nullable String id;

    private ReceptionPlanState state = new ReceptionPlanState.Unpublished();

    ReceptionPlan() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(PublishReceptionPlan command) {
        return Events.record(ReceptionPlanDecider.decide(state, command));
    }

    @EventSourcingHandler
    void on(ReceptionPlanEvent event) {
        id = event.planId();
        state = state.after(event);
    }
}
