package dev.frontdesk.visitor.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.visitor.goods.GoodsDeliveryCommand.Details;
import dev.frontdesk.visitor.goods.GoodsDeliveryCommand.Links;
import dev.frontdesk.visitor.goods.GoodsDeliveryCommand.MarkInspectionOverdue;
import dev.frontdesk.visitor.goods.GoodsDeliveryCommand.Purchaser;
import dev.frontdesk.visitor.goods.GoodsDeliveryCommand.RecordInspection;
import dev.frontdesk.visitor.goods.GoodsDeliveryCommand.RecordPayment;
import dev.frontdesk.visitor.goods.GoodsDeliveryCommand.RequestInspection;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.GoodsAccepted;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.GoodsRejected;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.InspectionOverdue;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.InspectionRequested;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.PaymentMade;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.PaymentRefused;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S52 to S56. The purchaser is called, inspects, and takes the goods or not, with the count and the reason. */
class GoodsDeliveryTest {

    private static final GoodsId ID = new GoodsId("goods-0198f0a2-b000-7d52-8a10-5c0e3b2d0001");
    private static final String RELAY = "relay-goods-0198f0a2-b000-7d52-8a10-5c0e3b2d0001-1";
    private static final Instant TEN = Instant.parse("2026-11-23T02:00:00Z");
    private static final Instant DUE = TEN.plusSeconds(300);
    private static final InspectionRequested GOODS = requested("delivery", 10);
    private static final InspectionRequested MONEY = requested("payment-collection", 0);

    @Test
    void s52_the_purchaser_is_called_and_has_until_the_limit() {
        assertThat(when(List.of(), request(GoodsPurpose.DELIVERY, 10))).containsExactly(GOODS);
        assertThat(when(List.of(GOODS), request(GoodsPurpose.DELIVERY, 10))).isEmpty();
        refused("id-taken", List.of(GOODS), request(GoodsPurpose.DELIVERY, 11));
        assertThat(when(List.of(GOODS), new MarkInspectionOverdue(ID, DUE))).isEmpty();
        assertThat(when(List.of(GOODS), new MarkInspectionOverdue(ID, DUE.plusMillis(1))))
                .containsExactly(overdue());
        assertThat(when(List.of(GOODS, overdue()), new MarkInspectionOverdue(ID, DUE.plusSeconds(9))))
                .isEmpty();
        assertThat(when(List.of(GOODS, accepted(10, 0, TEN)), new MarkInspectionOverdue(ID, DUE.plusSeconds(9))))
                .isEmpty();
    }

    @Test
    void s52_all_a_part_or_none_is_accepted() {
        assertThat(when(List.of(GOODS), inspect(10, 0, null, DUE))).containsExactly(accepted(10, 0, DUE));
        assertThat(when(List.of(GOODS), inspect(9, 1, RefusalReason.DAMAGED, DUE)))
                .containsExactly(accepted(9, 0, DUE), rejected(1, "damaged", 0, DUE));
        assertThat(when(List.of(GOODS), inspect(0, 10, RefusalReason.NOT_ORDERED, DUE)))
                .containsExactly(rejected(10, "not-ordered", 0, DUE));
        assertThat(when(List.of(GOODS, overdue()), inspect(10, 0, null, DUE.plusMillis(1))))
                .containsExactly(accepted(10, 1, DUE.plusMillis(1)));
    }

    @Test
    void s52_no_package_is_left_over_and_no_rejection_is_without_a_reason() {
        refused("goods-count", List.of(GOODS), inspect(9, 0, null, DUE));
        refused("goods-count", List.of(GOODS), inspect(10, 1, RefusalReason.DAMAGED, DUE));
        refused("goods-reason", List.of(GOODS), inspect(9, 1, null, DUE));
        refused("goods-reason", List.of(GOODS), inspect(10, 0, RefusalReason.DAMAGED, DUE));
    }

    @Test
    void s52_it_is_answered_once() {
        var story = List.of(GOODS, accepted(9, 0, DUE), rejected(1, "damaged", 0, DUE));

        assertThat(when(story, inspect(9, 1, RefusalReason.DAMAGED, DUE.plusSeconds(1))))
                .isEmpty();
        refused("goods-answered", story, inspect(10, 0, null, DUE));
        refused("before-last-step", List.of(GOODS), inspect(10, 0, null, TEN.minusMillis(1)));
        refused("goods-unknown", List.of(), inspect(10, 0, null, DUE));
        assertThatIllegalStateException().isThrownBy(() -> after(List.of(overdue())));
    }

    @Test
    void s56_collecting_payment_goes_the_same_way() {
        var paid = new PaymentMade(ID.value(), "staff-chen", 0, RELAY, "S54", DUE);

        assertThat(when(List.of(MONEY), pay(null))).containsExactly(paid);
        assertThat(when(List.of(MONEY, paid), pay(null))).isEmpty();
        assertThat(when(List.of(MONEY), pay(RefusalReason.NOT_DUE)))
                .containsExactly(new PaymentRefused(ID.value(), "staff-chen", "not-due", 0, RELAY, "S54", DUE));
        refused("goods-answered", List.of(MONEY, paid), pay(RefusalReason.NOT_DUE));
        refused("goods-another-purpose", List.of(GOODS), pay(null));
        refused("goods-another-purpose", List.of(MONEY), inspect(0, 0, null, DUE));
    }

    private static InspectionRequested requested(String purpose, int count) {
        return new InspectionRequested(
                ID.value(),
                purpose,
                "resp-delivery-supplies",
                "staff-chen",
                "8133",
                ID + "/1",
                "person-1",
                "digest-1",
                count,
                "visit-1",
                null,
                RELAY,
                DUE,
                300,
                "S54",
                TEN);
    }

    private static RequestInspection request(GoodsPurpose purpose, int count) {
        return new RequestInspection(
                ID,
                purpose,
                new Purchaser("resp-delivery-supplies", "staff-chen", "8133", "S54"),
                new Details(ID + "/1", "person-1", "digest-1"),
                count,
                new Links("visit-1", null),
                Duration.ofSeconds(300),
                TEN);
    }

    private static RecordInspection inspect(int accepted, int rejected, RefusalReason reason, Instant at) {
        return new RecordInspection(ID, "staff-chen", accepted, rejected, reason, at);
    }

    private static RecordPayment pay(RefusalReason reason) {
        return new RecordPayment(ID, "staff-chen", reason, DUE);
    }

    private static InspectionOverdue overdue() {
        return new InspectionOverdue(ID.value(), DUE, "S54", DUE.plusMillis(1));
    }

    private static GoodsAccepted accepted(int count, long late, Instant at) {
        return new GoodsAccepted(ID.value(), "staff-chen", count, late, RELAY, "S54", at);
    }

    private static GoodsRejected rejected(int count, String reason, long late, Instant at) {
        return new GoodsRejected(ID.value(), "staff-chen", count, reason, late, RELAY, "S54", at);
    }

    private static List<GoodsDeliveryEvent> when(
            List<? extends GoodsDeliveryEvent> given, GoodsDeliveryCommand command) {
        return GoodsDeliveryDecider.decide(after(given), command);
    }

    private static GoodsDeliveryState after(List<? extends GoodsDeliveryEvent> given) {
        GoodsDeliveryState state = new GoodsDeliveryState.NotAtTheDoor();
        for (var event : given) {
            state = state.after(event);
        }
        return state;
    }

    private static void refused(String code, List<? extends GoodsDeliveryEvent> given, GoodsDeliveryCommand command) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> when(given, command))
                .extracting(Rejection::code)
                .isEqualTo(code);
    }
}
