package dev.frontdesk.mailroom.outgoing;

import dev.frontdesk.mailroom.item.Kept;
import java.time.Instant;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of an outgoing item. {@link #at()} is when it happened, as the desk says. */
public sealed interface OutgoingItemCommand {

    OutgoingItemId itemId();

    Instant at();

    /** What was written down of the parts the vault keeps: the rules see that it is there, never what it says. */
    enum Written {
        ADDRESSEE_NAME,
        ADDRESSEE_NUMBER,
        ADDRESSEE_ADDRESS,
        CONTENTS
    }

    /** S126. @param senderId the member of staff who sends it, whoever writes it down */
    record RegisterOutgoingItem(
            @TargetAggregateIdentifier OutgoingItemId itemId,
            String senderId,
            RegisterEntry entry,
            Set<Written> written,
            Instant at)
            implements OutgoingItemCommand {

        public RegisterOutgoingItem {
            written = Set.copyOf(written);
        }
    }

    /** A line of the register put right. @param reason where the vault keeps why */
    record CorrectOutgoingItem(
            @TargetAggregateIdentifier OutgoingItemId itemId,
            RegisterEntry entry,
            Set<Written> written,
            Kept reason,
            Instant at)
            implements OutgoingItemCommand {

        public CorrectOutgoingItem {
            written = Set.copyOf(written);
        }
    }

    /** S125. The sender closed or packed it. */
    record SealItem(@TargetAggregateIdentifier OutgoingItemId itemId, Instant at) implements OutgoingItemCommand {}

    /** S127. @param weightGrams as weighed at the desk; null: not weighed */
    record HandToDesk(
            @TargetAggregateIdentifier OutgoingItemId itemId,
            String takenBy,
            String place,
            @Nullable Integer weightGrams,
            Instant at)
            implements OutgoingItemCommand {}

    /** S130. "托运,自行寄出". */
    record MarkSelfConsigned(@TargetAggregateIdentifier OutgoingItemId itemId, Instant at)
            implements OutgoingItemCommand {}

    /**
     * S127. Part of what {@code carrier} took along with {@code batchId}.
     *
     * @param accountId courier account that pays; null: nobody said
     */
    record RecordDispatched(
            @TargetAggregateIdentifier OutgoingItemId itemId,
            String batchId,
            String carrier,
            @Nullable String accountId,
            String givenBy,
            String place,
            Instant at)
            implements OutgoingItemCommand {}

    /**
     * It is not to be sent after all. The line of the register stays readable, struck through.
     *
     * @param reason where the vault keeps why
     * @param givenBy account at the desk that gives it back; null: the sender, who still has it
     */
    record CancelOutgoingItem(
            @TargetAggregateIdentifier OutgoingItemId itemId,
            Kept reason,
            @Nullable String givenBy,
            String place,
            Instant at)
            implements OutgoingItemCommand {}

    /**
     * S131. The number on the waybill, and its stub where there is a photo of it.
     *
     * @param further one more beside those it has: the item goes in several parcels
     * @param reason where the vault keeps why this number takes the place of the last one; null for a new one
     */
    record AttachWaybill(
            @TargetAggregateIdentifier OutgoingItemId itemId,
            String carrier,
            String waybill,
            boolean further,
            @Nullable Kept stub,
            @Nullable Kept reason,
            Instant at)
            implements OutgoingItemCommand {}
}
