package dev.frontdesk.directory.chat;

import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.kernel.Names;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** Stored for ever: rename nothing, remove nothing. Address and secret of the webhook stay in the vault. */
public sealed interface ChatChannelEvent extends DomainEvent {

    String channelId();

    /** Whole each time; {@code form} as in {@link ChatForm}. */
    @Revision("1")
    record ChatChannelConfigured(
            String channelId,
            String siteId,
            Names names,
            String form,
            int perMinute,
            boolean active,
            ChatSecret secret,
            Instant occurredAt)
            implements ChatChannelEvent {}

    /** Another address or secret is used; the former one is to be destroyed. */
    @Revision("1")
    record ChatSecretReplaced(String channelId, ChatSecret former, Instant occurredAt) implements ChatChannelEvent {}
}
