package dev.frontdesk.mailroom.dispatch;

import dev.frontdesk.axon.Events;
import dev.frontdesk.mailroom.dispatch.DispatchBatchCommand.RecordPickUp;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Carries commands to {@link DispatchBatchDecider} and events to {@link DispatchBatchState}; has no rule of its own. */
@Aggregate
class DispatchBatch {

    /** Null until the first event: Axon takes any other value for the id and stores the event under it. */
    @AggregateIdentifier
    private @Nullable String id;

    private DispatchBatchState state = new DispatchBatchState.NotDispatched();

    DispatchBatch() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RecordPickUp command) {
        return decided(command);
    }

    @EventSourcingHandler
    void on(DispatchBatchEvent event) {
        id = event.batchId();
        state = state.after(event);
    }

    private long decided(DispatchBatchCommand command) {
        return Events.record(DispatchBatchDecider.decide(state, command));
    }
}
