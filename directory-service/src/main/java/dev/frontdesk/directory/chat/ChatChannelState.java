package dev.frontdesk.directory.chat;

import dev.frontdesk.directory.chat.ChatChannelEvent.ChatChannelConfigured;
import dev.frontdesk.directory.chat.ChatChannelEvent.ChatSecretReplaced;
import dev.frontdesk.kernel.DomainEvent;
import java.util.List;

/** What a chat channel's next decision depends on. */
public sealed interface ChatChannelState {

    /** Nobody configured it yet. */
    record Unknown() implements ChatChannelState {}

    record Configured(ChatChannelConfigured latest) implements ChatChannelState {}

    /** The state that a history leads to. */
    static ChatChannelState of(List<? extends DomainEvent> history) {
        ChatChannelState state = new Unknown();
        for (var event : history) {
            state = state.after((ChatChannelEvent) event);
        }
        return state;
    }

    default ChatChannelState after(ChatChannelEvent event) {
        return switch (event) {
            case ChatChannelConfigured configured -> new Configured(configured);
            case ChatSecretReplaced _ -> this;
        };
    }
}
