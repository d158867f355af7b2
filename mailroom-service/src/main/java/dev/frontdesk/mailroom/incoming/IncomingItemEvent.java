package dev.frontdesk.mailroom.incoming;

import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.mailroom.custody.CustodyLink;
import dev.frontdesk.mailroom.item.Kept;
import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What became of an incoming item. Stored for ever: rename nothing, remove nothing. */
public sealed interface IncomingItemEvent extends DomainEvent {

    String itemId();

    /**
     * S70. Sender and address as written stay in the vault under {@code addressed}. {@code recipientId} and
     * {@code notice} are null where nobody could be found; an ItemException beside it says why.
     */
    @Revision("1")
    record ItemReceivedByAgent(
            String itemId,
            String kind,
            String itemClass,
            @Nullable String carrier,
            @Nullable String waybill,
            Kept addressed,
            @Nullable String recipientId,
            @Nullable String how,
            @Nullable Notice notice,
            String place,
            CustodyLink link,
            String rule,
            Instant occurredAt)
            implements IncomingItemEvent {}

    /** Whose it is; {@code instead} is whose it was thought to be, {@code supersedes} the relay that went there. */
    @Revision("1")
    record RecipientAssigned(
            String itemId,
            String recipientId,
            @Nullable String instead,
            @Nullable String supersedes,
            String how,
            Notice notice,
            Instant occurredAt)
            implements IncomingItemEvent {}

    /** {@code exception}: see {@link ExceptionKind}; {@code note} is in the vault. */
    @Revision("1")
    record ItemException(
            String itemId, String exception, @Nullable Kept note, Instant occurredAt) implements IncomingItemEvent {}

    /** S123. Told over {@code channel}; {@code lateSeconds} after the promised moment, 0 in time. */
    @Revision("1")
    record RecipientNotified(
            String itemId,
            String relayId,
            String staffId,
            String channel,
            long lateSeconds,
            String rule,
            Instant occurredAt)
            implements IncomingItemEvent {}

    /** Opened by {@code staffId}. */
    @Revision("1")
    record NoticeSeen(String itemId, String relayId, String staffId, Instant occurredAt) implements IncomingItemEvent {}

    /** S123. Nobody had told the recipient by {@code dueAt}. It stays, however soon they are told after it. */
    @Revision("1")
    record NotificationOverdue(String itemId, String relayId, Instant dueAt, String rule, Instant occurredAt)
            implements IncomingItemEvent {}

    /** The {@code number}th reminder, a relay of its own; {@code nextAt} null: the last one. */
    @Revision("1")
    record PickupReminded(
            String itemId,
            String recipientId,
            String relayId,
            String supersedes,
            Kept details,
            int number,
            @Nullable Instant nextAt,
            long limitSeconds,
            Instant occurredAt)
            implements IncomingItemEvent {}

    /** Somebody named another pick-up code than the notice's, the {@code number}th time. */
    @Revision("1")
    record PickupCodeRefused(String itemId, String takerId, int number, Instant occurredAt)
            implements IncomingItemEvent {}

    /** The recipient lets {@code proxyId} collect it. */
    @Revision("1")
    record ProxyNamed(String itemId, String proxyId, Instant occurredAt) implements IncomingItemEvent {}

    /** {@code takerIs}: recipient, named-proxy, deputy or same-department. */
    @Revision("1")
    record ItemDeliveredToRecipient(
            String itemId,
            String recipientId,
            String takerId,
            String takerIs,
            String relayId,
            @Nullable Kept signature,
            CustodyLink link,
            Instant occurredAt)
            implements IncomingItemEvent {}

    /** Given back to {@code carrier}; {@code relayId} null where nobody was to be told. */
    @Revision("1")
    record ItemReturned(
            String itemId,
            String carrier,
            String reason,
            @Nullable String relayId,
            CustodyLink link,
            Instant occurredAt)
            implements IncomingItemEvent {}
}
