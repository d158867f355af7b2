package dev.frontdesk.directory.outing;

import dev.frontdesk.axon.Events;
import dev.frontdesk.directory.outing.OutingCommand.ExtendOuting;
import dev.frontdesk.directory.outing.OutingCommand.MarkReturnOverdue;
import dev.frontdesk.directory.outing.OutingCommand.RegisterOuting;
import dev.frontdesk.directory.outing.OutingCommand.RegisterReturn;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Carries commands to {@link OutingDecider} and events to {@link OutingState}; has no rule of its own. */
@Aggregate
class Outing {

    /** A String on purpose: Axon 4 loses messages of an aggregate whose identifier is a record. */
    @AggregateIdentifier
    private @Nullable String id;

    private OutingState state = new OutingState.NotRegistered();

    Outing() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RegisterOuting command) {
        return Events.record(OutingDecider.decide(state, command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ExtendOuting command) {
        return Events.record(OutingDecider.decide(state, command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RegisterReturn command) {
        return Events.record(OutingDecider.decide(state, command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(MarkReturnOverdue command) {
        return Events.record(OutingDecider.decide(state, command));
    }

    @EventSourcingHandler
    void on(OutingEvent event) {
        id = event.outingId();
        state = state.after(event);
    }
}
