package dev.frontdesk.visitor.goods;

import dev.frontdesk.kernel.DomainEvent;
import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What became of goods at the door. Stored for ever: rename nothing, remove nothing. */
public sealed interface GoodsDeliveryEvent extends DomainEvent {

    String goodsId();

    /**
     * S52 to S56. {@code purchaserId} is told; who brings what stays in the vault under {@code detailsRef}.
     *
     * @param purpose a word of {@link GoodsPurpose}
     * @param count packages as the delivery note says
     * @param limitSeconds S52. The site's limit of this day
     */
    @Revision("1")
    record InspectionRequested(
            String goodsId,
            String purpose,
            String responsibilityId,
            String purchaserId,
            String extension,
            String detailsRef,
            String person,
            String digest,
            int count,
            @Nullable String visitId,
            @Nullable String itemId,
            String relayId,
            Instant dueAt,
            long limitSeconds,
            String rule,
            Instant occurredAt)
            implements GoodsDeliveryEvent {}

    /** S52. Nobody had inspected by {@code dueAt}. */
    @Revision("1")
    record InspectionOverdue(String goodsId, Instant dueAt, String rule, Instant occurredAt)
            implements GoodsDeliveryEvent {}

    /** S52. {@code lateMillis} 0: by the time it was due. */
    @Revision("1")
    record GoodsAccepted(
            String goodsId, String staffId, int count, long lateMillis, String relayId, String rule, Instant occurredAt)
            implements GoodsDeliveryEvent {}

    /** S52. @param reason a word of {@link RefusalReason} */
    @Revision("1")
    record GoodsRejected(
            String goodsId,
            String staffId,
            int count,
            String reason,
            long lateMillis,
            String relayId,
            String rule,
            Instant occurredAt)
            implements GoodsDeliveryEvent {}

    /** S56. */
    @Revision("1")
    record PaymentMade(String goodsId, String staffId, long lateMillis, String relayId, String rule, Instant occurredAt)
            implements GoodsDeliveryEvent {}

    /** S56. @param reason a word of {@link RefusalReason} */
    @Revision("1")
    record PaymentRefused(
            String goodsId,
            String staffId,
            String reason,
            long lateMillis,
            String relayId,
            String rule,
            Instant occurredAt)
            implements GoodsDeliveryEvent {}
}
