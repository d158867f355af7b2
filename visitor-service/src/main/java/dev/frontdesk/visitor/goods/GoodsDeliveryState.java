package dev.frontdesk.visitor.goods;

import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.GoodsAccepted;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.GoodsRejected;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.InspectionOverdue;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.InspectionRequested;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.PaymentMade;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.PaymentRefused;
import java.util.ArrayList;
import java.util.List;

/** What a decision about a delivery needs to know, and nothing else. */
sealed interface GoodsDeliveryState {

    GoodsDeliveryState after(GoodsDeliveryEvent event);

    record NotAtTheDoor() implements GoodsDeliveryState {

        @Override
        public GoodsDeliveryState after(GoodsDeliveryEvent event) {
            if (event instanceof InspectionRequested requested) {
                return new AtTheDoor(requested, false, List.of());
            }
            throw new IllegalStateException("A delivery begins at the door: " + event.goodsId());
        }
    }

    /**
     * @param overdue the clock has said so
     * @param answers what the purchaser said: nothing yet, or how it ended
     */
    record AtTheDoor(InspectionRequested requested, boolean overdue, List<GoodsDeliveryEvent> answers)
            implements GoodsDeliveryState {

        @Override
        public GoodsDeliveryState after(GoodsDeliveryEvent event) {
            return switch (event) {
                case InspectionRequested again ->
                    throw new IllegalStateException("At the door twice: " + again.goodsId());
                case InspectionOverdue _ -> new AtTheDoor(requested, true, answers);
                case GoodsAccepted _, GoodsRejected _, PaymentMade _, PaymentRefused _ -> {
                    var more = new ArrayList<>(answers);
                    more.add(event);
                    yield new AtTheDoor(requested, overdue, List.copyOf(more));
                }
            };
        }
    }
}
