package dev.frontdesk.directory.responsibility;

import dev.frontdesk.axon.Events;
import dev.frontdesk.directory.responsibility.ResponsibilityCommand.AssignSubject;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Carries commands to {@link ResponsibilityDecider} and events to {@link ResponsibilityState}; has no rule of its own. */
@Aggregate
class Responsibility {

    /**
     * A String on purpose: Axon 4 loses messages of an aggregate whose identifier is a record. Null until the first
     * event: Axon would store that one under whatever stood here.
     */
    @AggregateIdentifier
    private @Nullable String id;

    private ResponsibilityState state = new ResponsibilityState.Unassigned();

    Responsibility() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(AssignSubject command) {
        return Events.record(ResponsibilityDecider.decide(state, command));
    }

    @EventSourcingHandler
    void on(ResponsibilityEvent event) {
        id = event.responsibilityId();
        state = state.after(event);
    }
}
