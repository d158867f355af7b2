package dev.frontdesk.visitor.goodswatch;

import dev.frontdesk.axon.DueList;
import dev.frontdesk.axon.DueRows;
import dev.frontdesk.axon.Groups;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.visitor.goods.GoodsDeliveryCommand.MarkInspectionOverdue;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.GoodsAccepted;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.GoodsRejected;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.InspectionOverdue;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.InspectionRequested;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.PaymentMade;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.PaymentRefused;
import dev.frontdesk.visitor.goods.GoodsId;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;

/** S52. Goods, and people who come for money, that nobody has seen to. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class InspectionDueList extends DueList {

    InspectionDueList(DueRows rows) {
        super("inspection", rows);
    }

    @EventHandler
    void on(InspectionRequested event, Origin origin, @SequenceNumber long version, @MessageIdentifier String eventId) {
        open(event.goodsId(), event.dueAt(), origin, eventId, version);
    }

    @EventHandler
    void on(GoodsAccepted event, @SequenceNumber long version) {
        settle(event.goodsId(), version);
    }

    @EventHandler
    void on(GoodsRejected event, @SequenceNumber long version) {
        settle(event.goodsId(), version);
    }

    @EventHandler
    void on(PaymentMade event, @SequenceNumber long version) {
        settle(event.goodsId(), version);
    }

    @EventHandler
    void on(PaymentRefused event, @SequenceNumber long version) {
        settle(event.goodsId(), version);
    }

    @EventHandler
    void on(InspectionOverdue event, @SequenceNumber long version) {
        settle(event.goodsId(), version);
    }

    @Override
    protected Object whenDue(Due due, Instant now) {
        return new MarkInspectionOverdue(new GoodsId(due.id()), now);
    }
}
