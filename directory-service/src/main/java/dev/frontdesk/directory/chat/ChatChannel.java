package dev.frontdesk.directory.chat;

import dev.frontdesk.axon.Events;
import dev.frontdesk.directory.chat.ChatChannelCommand.ConfigureChat;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Carries commands to {@link ChatChannelDecider} and events to {@link ChatChannelState}; has no rule of its own. */
@Aggregate
class ChatChannel {

    /** A String on purpose: Axon 4 loses messages of an aggregate whose identifier is a record. */
    @AggregateIdentifier
    private @Nullable String id;

    private ChatChannelState state = new ChatChannelState.Unknown();

    ChatChannel() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ConfigureChat command) {
        return Events.record(ChatChannelDecider.decide(state, command));
    }

    @EventSourcingHandler
    void on(ChatChannelEvent event) {
        id = event.channelId();
        state = state.after(event);
    }
}
