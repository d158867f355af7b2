package dev.frontdesk.visitor.visitplan;

import dev.frontdesk.axon.Events;
import dev.frontdesk.visitor.visitplan.VisitPlanCommand.PublishVisitPlan;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Carries commands to {@link VisitPlanDecider} and events to {@link VisitPlanState}; has no rule of its own. */
@Aggregate
class VisitPlan {

    /**
     * A String on purpose: Axon 4 loses deadlines of an aggregate whose identifier is a record. Null until the first
     * event: Axon takes any other value for the id and stores the event under it.
     */
    @AggregateIdentifier
    private @Nullable String id;

    private VisitPlanState state = new VisitPlanState.Unpublished();

    VisitPlan() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(PublishVisitPlan command) {
        return Events.record(VisitPlanDecider.decide(state, command));
    }

    @EventSourcingHandler
    void on(VisitPlanEvent event) {
        id = event.planId();
        state = state.after(event);
    }
}
