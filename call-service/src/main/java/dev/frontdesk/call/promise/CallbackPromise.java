package dev.frontdesk.call.promise;

import dev.frontdesk.axon.Events;
import dev.frontdesk.call.promise.CallbackPromiseCommand.MarkPromiseOverdue;
import dev.frontdesk.call.promise.CallbackPromiseCommand.NotifyWhenIdle;
import dev.frontdesk.call.promise.CallbackPromiseCommand.PromiseCallback;
import dev.frontdesk.call.promise.CallbackPromiseCommand.RecordAttempt;
import dev.frontdesk.call.promise.CallbackPromiseCommand.RecordEscalation;
import dev.frontdesk.call.promise.CallbackPromiseCommand.RecordNotice;
import dev.frontdesk.call.promise.CallbackPromiseCommand.ReleasePromise;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Carries commands to {@link CallbackPromiseDecider} and events to {@link CallbackPromiseState}; has no rule of its own. */
@Aggregate
class CallbackPromise {

    /** A String, and null until the first event: Axon takes any other value for the id. */
    @AggregateIdentifier
    private @Nullable String id;

    private CallbackPromiseState state = new CallbackPromiseState.NotMade();

    CallbackPromise() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(PromiseCallback command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RecordAttempt command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ReleasePromise command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(MarkPromiseOverdue command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(NotifyWhenIdle command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RecordNotice command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RecordEscalation command) {
        return decided(command);
    }

    @EventSourcingHandler
    void on(CallbackPromiseEvent event) {
        id = event.promiseId();
        state = state.after(event);
    }

    private long decided(CallbackPromiseCommand command) {
        return Events.record(CallbackPromiseDecider.decide(state, command));
    }
}
