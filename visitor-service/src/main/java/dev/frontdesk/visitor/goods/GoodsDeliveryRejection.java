package dev.frontdesk.visitor.goods;

import dev.frontdesk.kernel.Rejection;
import java.util.Map;

/** Why a delivery says no. Each reason is one code, and codes never change. */
final class GoodsDeliveryRejection {

    private GoodsDeliveryRejection() {}

    static Rejection idTaken(GoodsId id) {
        return of("id-taken", "%s already stands for another delivery", id);
    }

    static Rejection notRegistered(GoodsId id) {
        return of("goods-unknown", "%s was never registered", id);
    }

    static Rejection answered(GoodsId id) {
        return of("goods-answered", "%s was answered otherwise", id);
    }

    static Rejection anotherPurpose(GoodsId id) {
        return of("goods-another-purpose", "%s is about the other: goods or money", id);
    }

    static Rejection wrongCount(GoodsId id, int count) {
        return new Rejection(
                "goods-count",
                "%s has %d packages".formatted(id, count),
                Map.of("id", id.value(), "count", Integer.toString(count)));
    }

    static Rejection reasonMissing(GoodsId id) {
        return of("goods-reason", "a reason goes with what was rejected of %s, and with nothing else", id);
    }

    static Rejection before(GoodsId id) {
        return of("before-last-step", "%s was not at the door yet", id);
    }

    private static Rejection of(String code, String sentence, GoodsId id) {
        return new Rejection(code, sentence.formatted(id.value()), Map.of("id", id.value()));
    }
}
