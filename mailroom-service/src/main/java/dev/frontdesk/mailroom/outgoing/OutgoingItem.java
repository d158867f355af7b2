package dev.frontdesk.mailroom.outgoing;

import dev.frontdesk.axon.Events;
import dev.frontdesk.mailroom.outgoing.OutgoingItemCommand.AttachWaybill;
import dev.frontdesk.mailroom.outgoing.OutgoingItemCommand.CancelOutgoingItem;
import dev.frontdesk.mailroom.outgoing.OutgoingItemCommand.CorrectOutgoingItem;
import dev.frontdesk.mailroom.outgoing.OutgoingItemCommand.HandToDesk;
import dev.frontdesk.mailroom.outgoing.OutgoingItemCommand.MarkSelfConsigned;
import dev.frontdesk.mailroom.outgoing.OutgoingItemCommand.RecordDispatched;
import dev.frontdesk.mailroom.outgoing.OutgoingItemCommand.RegisterOutgoingItem;
import dev.frontdesk.mailroom.outgoing.OutgoingItemCommand.SealItem;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Carries commands to {@link OutgoingItemDecider} and events to {@link OutgoingItemState}; has no rule of its own. */
@Aggregate
class OutgoingItem {

    /** Null until the first event: Axon takes any other value for the id and stores the event under it. */
    @AggregateIdentifier
    private @Nullable String id;

    private OutgoingItemState state = new OutgoingItemState.NotRegistered();

    OutgoingItem() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(AttachWaybill command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(CancelOutgoingItem command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(CorrectOutgoingItem command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(HandToDesk command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(MarkSelfConsigned command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RecordDispatched command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RegisterOutgoingItem command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(SealItem command) {
        return decided(command);
    }

    @EventSourcingHandler
    void on(OutgoingItemEvent event) {
        id = event.itemId();
        state = state.after(event);
    }

    private long decided(OutgoingItemCommand command) {
        return Events.record(OutgoingItemDecider.decide(state, command));
    }
}
