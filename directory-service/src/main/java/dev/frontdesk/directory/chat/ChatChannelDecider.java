package dev.frontdesk.directory.chat;

import dev.frontdesk.directory.chat.ChatChannelCommand.ConfigureChat;
import dev.frontdesk.directory.chat.ChatChannelEvent.ChatChannelConfigured;
import dev.frontdesk.directory.chat.ChatChannelEvent.ChatSecretReplaced;
import dev.frontdesk.directory.chat.ChatChannelState.Configured;
import dev.frontdesk.directory.chat.ChatChannelState.Unknown;
import java.util.List;

/** Every rule of a chat channel. Same state, same command, same answer: no clock, no chance, no framework. */
final class ChatChannelDecider {

    private ChatChannelDecider() {}

    static List<ChatChannelEvent> decide(ChatChannelState state, ConfigureChat command) {
        if (command.perMinute() < 1 || command.perMinute() > command.form().mostPerMinute()) {
            throw ChatChannelRejection.rate(command.form());
        }
        return switch (state) {
            case Unknown _ -> List.of(configured(command));
            case Configured(ChatChannelConfigured latest) -> changed(latest, command);
        };
    }

    private static List<ChatChannelEvent> changed(ChatChannelConfigured latest, ConfigureChat command) {
        if (!latest.siteId().equals(command.siteId())) {
            throw ChatChannelRejection.ofAnotherSite(command.channelId());
        }
        var configured = configured(command);
        if (saysTheSame(latest, configured)) {
            return List.of();
        }
        return latest.secret().equals(command.secret())
                ? List.of(configured)
                : List.of(
                        configured, new ChatSecretReplaced(command.channelId().value(), latest.secret(), command.at()));
    }

    private static boolean saysTheSame(ChatChannelConfigured latest, ChatChannelConfigured now) {
        return now.names().equals(latest.names())
                && now.form().equals(latest.form())
                && now.perMinute() == latest.perMinute()
                && now.active() == latest.active()
                && now.secret().equals(latest.secret());
    }

    private static ChatChannelConfigured configured(ConfigureChat command) {
        return new ChatChannelConfigured(
                command.channelId().value(),
                command.siteId(),
                command.names(),
                command.form().text(),
                command.perMinute(),
                command.active(),
                command.secret(),
                command.at());
    }
}
