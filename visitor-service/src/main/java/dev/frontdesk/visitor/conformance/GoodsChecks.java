package dev.frontdesk.visitor.conformance;

import dev.frontdesk.axon.conformance.Breach;
import dev.frontdesk.axon.conformance.Check;
import dev.frontdesk.axon.conformance.Story;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.GoodsAccepted;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.GoodsRejected;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.InspectionRequested;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.PaymentMade;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.PaymentRefused;
import java.util.List;

/** Goods at the door (S52). */
final class GoodsChecks {

    static final List<Check> ALL = List.of(Check.of(
            "S52",
            "goods-",
            "送货没有在时限内验收",
            "Goods at the door were not inspected before the limit",
            GoodsChecks::inspectedLate));

    private GoodsChecks() {}

    private static List<Breach> inspectedLate(Story goods) {
        return goods
                .first(InspectionRequested.class)
                .filter(asked -> goods.past(asked.event().dueAt()))
                .filter(_ -> !goods.has(GoodsAccepted.class, it -> it.lateMillis() == 0)
                        && !goods.has(GoodsRejected.class, it -> it.lateMillis() == 0)
                        && !goods.has(PaymentMade.class, it -> it.lateMillis() == 0)
                        && !goods.has(PaymentRefused.class, it -> it.lateMillis() == 0))
                .map(asked -> goods.breach("S52", asked.event().dueAt(), asked))
                .stream()
                .toList();
    }
}
