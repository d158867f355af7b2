package dev.frontdesk.call.missed;

import dev.frontdesk.axon.Events;
import dev.frontdesk.call.missed.MissedCallCommand.MarkMissedCallOverdue;
import dev.frontdesk.call.missed.MissedCallCommand.RecordEscalation;
import dev.frontdesk.call.missed.MissedCallCommand.RecordMissedCall;
import dev.frontdesk.call.missed.MissedCallCommand.RecordRangAgain;
import dev.frontdesk.call.missed.MissedCallCommand.ReturnMissedCall;
import dev.frontdesk.call.missed.MissedCallCommand.TakeMissedCall;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Carries commands to {@link MissedCallDecider} and events to {@link MissedCallState}; has no rule of its own. */
@Aggregate
class MissedCall {

    /** A String, and null until the first event: Axon takes any other value for the id. */
    @AggregateIdentifier
    private @Nullable String id;

    private MissedCallState state = MissedCallState.NONE;

    MissedCall() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RecordMissedCall command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(TakeMissedCall command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ReturnMissedCall command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RecordRangAgain command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(MarkMissedCallOverdue command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RecordEscalation command) {
        return decided(command);
    }

    @EventSourcingHandler
    void on(MissedCallEvent event) {
        id = event.missedCallId();
        state = state.after(event);
    }

    private long decided(MissedCallCommand command) {
        return Events.record(MissedCallDecider.decide(state, command));
    }
}
