package dev.frontdesk.call.message;

import dev.frontdesk.axon.Events;
import dev.frontdesk.call.message.PhoneMessageCommand.CorrectMessage;
import dev.frontdesk.call.message.PhoneMessageCommand.MarkRelayOverdue;
import dev.frontdesk.call.message.PhoneMessageCommand.RecordEscalation;
import dev.frontdesk.call.message.PhoneMessageCommand.RecordReadBack;
import dev.frontdesk.call.message.PhoneMessageCommand.RecordRelayed;
import dev.frontdesk.call.message.PhoneMessageCommand.RecordSeen;
import dev.frontdesk.call.message.PhoneMessageCommand.TakeMessage;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * Carries commands to {@link PhoneMessageDecider} and events to {@link PhoneMessageState}; has no rule of its own. Every
 * command may meet a message that was never taken: the decider answers for that, too.
 */
@Aggregate
class PhoneMessage {

    /**
     * A String on purpose: Axon 4 loses deadlines of an aggregate whose identifier is a record. Null until the first
     * event: Axon takes any other value for the id and stores the event under it.
     */
    @AggregateIdentifier
    private @Nullable String id;

    private PhoneMessageState state = new PhoneMessageState.NotTaken();

    PhoneMessage() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(TakeMessage command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(CorrectMessage command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RecordRelayed command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RecordSeen command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RecordReadBack command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RecordEscalation command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(MarkRelayOverdue command) {
        return decided(command);
    }

    @EventSourcingHandler
    void on(PhoneMessageEvent event) {
        id = event.messageId();
        state = state.after(event);
    }

    private long decided(PhoneMessageCommand command) {
        return Events.record(PhoneMessageDecider.decide(state, command));
    }
}
