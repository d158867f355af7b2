package dev.frontdesk.visitor.publish;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.messaging.PublicFact;
import dev.frontdesk.messaging.Publication;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.GoodsAccepted;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.GoodsRejected;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.InspectionOverdue;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.InspectionRequested;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.PaymentMade;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.PaymentRefused;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** S52 to S56. Asks directory-service to call the purchaser, and says when somebody has seen to it. */
@Component
class GoodsPublication implements Publication {

    static final String TOPIC = "frontdesk.visitor.relays.v1";

    record PurchaserCalledV1(
            String relayId,
            String about,
            String recipientId,
            String kind,
            String detailsRef,
            String person,
            String digest,
            Instant requestedAt,
            Instant dueAt,
            long limitSeconds,
            Instant occurredAt) {

        static final String TYPE = "visitor.relay-requested.v1";

        static PurchaserCalledV1 from(InspectionRequested event) {
            return new PurchaserCalledV1(
                    event.relayId(),
                    event.goodsId(),
                    event.purchaserId(),
                    "goods",
                    event.detailsRef(),
                    event.person(),
                    event.digest(),
                    event.occurredAt(),
                    event.dueAt(),
                    event.limitSeconds(),
                    event.occurredAt());
        }
    }

    record PurchaserCameV1(String relayId, String about, Instant occurredAt) {

        static final String TYPE = "visitor.relay-done.v1";
    }

    @Override
    public List<PublicFact> of(Recorded recorded) {
        return recorded.event() instanceof GoodsDeliveryEvent event ? facts(event) : List.of();
    }

    /** A part accepted and a part rejected say it twice; the second time changes nothing there. */
    private static List<PublicFact> facts(GoodsDeliveryEvent event) {
        return switch (event) {
            case InspectionRequested requested -> fact(PurchaserCalledV1.TYPE, PurchaserCalledV1.from(requested));
            case GoodsAccepted accepted -> came(accepted.relayId(), accepted);
            case GoodsRejected rejected -> came(rejected.relayId(), rejected);
            case PaymentMade made -> came(made.relayId(), made);
            case PaymentRefused refused -> came(refused.relayId(), refused);
            case InspectionOverdue _ -> List.of();
        };
    }

    private static List<PublicFact> came(String relayId, GoodsDeliveryEvent event) {
        return fact(PurchaserCameV1.TYPE, new PurchaserCameV1(relayId, event.goodsId(), event.occurredAt()));
    }

    private static List<PublicFact> fact(String type, Object data) {
        return List.of(new PublicFact(TOPIC, type, data));
    }
}
