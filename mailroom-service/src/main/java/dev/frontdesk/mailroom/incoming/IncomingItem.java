package dev.frontdesk.mailroom.incoming;

import dev.frontdesk.axon.Events;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.AssignRecipient;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.HandOverItem;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.MarkNotificationOverdue;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.NameProxy;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.RaiseException;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.ReceiveItem;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.RecordNotified;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.RecordSeen;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.RecordWrongCode;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.RemindRecipient;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.ReturnItem;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Carries commands to {@link IncomingItemDecider} and events to {@link IncomingItemState}; has no rule of its own. */
@Aggregate
class IncomingItem {

    /** Null until the first event: Axon takes any other value for the id and stores the event under it. */
    @AggregateIdentifier
    private @Nullable String id;

    private IncomingItemState state = new IncomingItemState.NotReceived();

    IncomingItem() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(AssignRecipient command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(HandOverItem command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(MarkNotificationOverdue command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(NameProxy command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RaiseException command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ReceiveItem command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RecordNotified command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RecordSeen command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RecordWrongCode command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RemindRecipient command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ReturnItem command) {
        return decided(command);
    }

    @EventSourcingHandler
    void on(IncomingItemEvent event) {
        id = event.itemId();
        state = state.after(event);
    }

    private long decided(IncomingItemCommand command) {
        return Events.record(IncomingItemDecider.decide(state, command));
    }
}
