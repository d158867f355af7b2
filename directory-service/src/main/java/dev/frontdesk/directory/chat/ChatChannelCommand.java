package dev.frontdesk.directory.chat;

import dev.frontdesk.kernel.Names;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a chat channel. */
public sealed interface ChatChannelCommand {

    ChatChannelId channelId();

    Instant at();

    /**
     * @param perMinute how many messages a minute it takes
     * @param active whether anything goes there at all
     * @param secret where the vault keeps its address and secret
     */
    record ConfigureChat(
            @TargetAggregateIdentifier ChatChannelId channelId,
            String siteId,
            Names names,
            ChatForm form,
            int perMinute,
            boolean active,
            ChatSecret secret,
            Instant at)
            implements ChatChannelCommand {}
}
