package dev.frontdesk.mailroom.outgoing;

import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.mailroom.custody.CustodyLink;
import dev.frontdesk.mailroom.item.Kept;
import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What became of an outgoing item. Stored for ever: rename nothing, remove nothing. */
public sealed interface OutgoingItemEvent extends DomainEvent {

    String itemId();

    /** S126, S128. */
    @Revision("1")
    record OutgoingItemRegistered(String itemId, String senderId, RegisterEntry entry, String rule, Instant occurredAt)
            implements OutgoingItemEvent {}

    /** The line before stays readable, struck through; {@code reason} is where the vault keeps why. */
    @Revision("1")
    record OutgoingItemCorrected(String itemId, RegisterEntry entry, Kept reason, String rule, Instant occurredAt)
            implements OutgoingItemEvent {}

    /** S125. */
    @Revision("1")
    record ItemSealed(String itemId, String rule, Instant occurredAt) implements OutgoingItemEvent {}

    /** S127. {@code weightGrams} as weighed at the desk; null: not weighed. */
    @Revision("1")
    record ItemHandedToDesk(
            String itemId, @Nullable Integer weightGrams, CustodyLink link, String rule, Instant occurredAt)
            implements OutgoingItemEvent {}

    /** S130. The remark in the register is "托运,自行寄出". */
    @Revision("1")
    record ItemSelfConsigned(String itemId, String rule, Instant occurredAt) implements OutgoingItemEvent {}

    /** S127. {@code carrier} took it along with {@code batchId}. */
    @Revision("1")
    record ItemDispatched(
            String itemId, String batchId, String carrier, CustodyLink link, String rule, Instant occurredAt)
            implements OutgoingItemEvent {}

    /** S131. {@code accountId} pays for it: one of several accounts with one courier. */
    @Revision("1")
    record ItemCharged(String itemId, String accountId, String rule, Instant occurredAt) implements OutgoingItemEvent {}

    /** It is not sent. {@code link} gives it back to the sender; null where the sender still had it. */
    @Revision("1")
    record OutgoingItemCancelled(
            String itemId, Kept reason, @Nullable CustodyLink link, String rule, Instant occurredAt)
            implements OutgoingItemEvent {}

    /** S131. One more number: the item goes in several parcels. */
    @Revision("1")
    record WaybillAdded(
            String itemId,
            String carrier,
            String waybill,
            @Nullable Kept stub,
            String rule,
            Instant occurredAt) implements OutgoingItemEvent {}

    /**
     * S131. The number on the waybill, in capitals without spaces; {@code stub} is where the vault keeps a photo of it.
     */
    @Revision("1")
    record WaybillAttached(
            String itemId,
            String carrier,
            String waybill,
            @Nullable Kept stub,
            String rule,
            Instant occurredAt) implements OutgoingItemEvent {}

    /** S131. Another number, or another carrier, takes the place of the last one. */
    @Revision("1")
    record WaybillCorrected(
            String itemId,
            String carrier,
            String waybill,
            @Nullable Kept stub,
            Kept reason,
            String rule,
            Instant occurredAt)
            implements OutgoingItemEvent {}
}
