package dev.frontdesk.visitor.goods;

import java.time.Duration;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a delivery. {@link #at()} is when it happened, as the desk says. */
public sealed interface GoodsDeliveryCommand {

    GoodsId goodsId();

    Instant at();

    /** Where the vault keeps who brings what, whose data it is, and its salted digest. */
    record Details(String ref, String person, String digest) {}

    /** Who is asked, and by which rule. @param responsibilityId of the directory */
    record Purchaser(String responsibilityId, String staffId, String extension, String rule) {}

    /** @param visitId the supplier's visit @param itemId the item at the mailroom's counter */
    record Links(@Nullable String visitId, @Nullable String itemId) {}

    /**
     * S52, S56. Somebody stands at the door with goods, or for money.
     *
     * @param count packages as the delivery note says; 0 where it is about money
     */
    record RequestInspection(
            @TargetAggregateIdentifier GoodsId goodsId,
            GoodsPurpose purpose,
            Purchaser purchaser,
            Details details,
            int count,
            Links links,
            Duration within,
            Instant at)
            implements GoodsDeliveryCommand {}

    /** S52. What the purchaser says after looking; both counts where a part was not taken. */
    record RecordInspection(
            @TargetAggregateIdentifier GoodsId goodsId,
            String staffId,
            int accepted,
            int rejected,
            @Nullable RefusalReason reason,
            Instant at)
            implements GoodsDeliveryCommand {}

    /** S56. @param reason null: paid */
    record RecordPayment(
            @TargetAggregateIdentifier GoodsId goodsId,
            String staffId,
            @Nullable RefusalReason reason,
            Instant at) implements GoodsDeliveryCommand {}

    /** The clock says that nobody has come. */
    record MarkInspectionOverdue(@TargetAggregateIdentifier GoodsId goodsId, Instant at)
            implements GoodsDeliveryCommand {}
}
