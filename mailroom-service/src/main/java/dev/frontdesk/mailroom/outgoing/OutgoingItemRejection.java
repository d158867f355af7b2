package dev.frontdesk.mailroom.outgoing;

import dev.frontdesk.kernel.Rejection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Why an outgoing item says no. Each reason is one code, and codes never change. */
final class OutgoingItemRejection {

    private OutgoingItemRejection() {}

    static Rejection idTaken(OutgoingItemId id) {
        return new Rejection("id-taken", "%s already stands for another item".formatted(id), item(id));
    }

    static Rejection notRegistered(OutgoingItemId id) {
        return new Rejection("item-not-registered", "%s was never registered".formatted(id), item(id));
    }

    /** S128. Names everything that is missing, at once. */
    static Rejection detailsMissing(OutgoingItemId id, List<Missing> missing) {
        return new Rejection(
                "item-details-missing",
                "%s lacks %s".formatted(id, missing),
                Map.of(
                        "id",
                        id.value(),
                        "fields",
                        missing.stream().map(Missing::field).collect(Collectors.joining(", ")),
                        "zh",
                        missing.stream().map(Missing::zh).collect(Collectors.joining("、")),
                        "en",
                        missing.stream().map(Missing::en).collect(Collectors.joining(", "))));
    }

    static Rejection notSealed(OutgoingItemId id) {
        return new Rejection("item-not-sealed", "%s is not sealed".formatted(id), item(id));
    }

    static Rejection notAtDesk(OutgoingItemId id) {
        return new Rejection("item-not-at-desk", "%s is not at the desk".formatted(id), item(id));
    }

    static Rejection sentBySender(OutgoingItemId id) {
        return new Rejection("item-sent-by-sender", "%s goes by coach, sent by the sender".formatted(id), item(id));
    }

    static Rejection sentByDesk(OutgoingItemId id) {
        return new Rejection("item-sent-by-desk", "%s does not go by coach".formatted(id), item(id));
    }

    static Rejection gone(OutgoingItemId id) {
        return new Rejection("item-gone", "%s has left the desk".formatted(id), item(id));
    }

    static Rejection cancelled(OutgoingItemId id) {
        return new Rejection("item-cancelled", "%s was cancelled".formatted(id), item(id));
    }

    static Rejection atDesk(OutgoingItemId id) {
        return new Rejection("item-at-desk", "%s is at the desk, which gives it back".formatted(id), item(id));
    }

    static Rejection waybillAttached(OutgoingItemId id) {
        return new Rejection("waybill-attached", "%s has another waybill".formatted(id), item(id));
    }

    private static Map<String, String> item(OutgoingItemId id) {
        return Map.of("id", id.value());
    }

    /** A field of the register as people call it. */
    enum Missing {
        NAME("addressee.name", "收件人姓名", "the addressee's name"),
        NUMBER("addressee.number", "收件人电话", "the addressee's number"),
        ADDRESS("addressee.address", "收件地址", "the address"),
        CONTENTS("contents", "内件品名", "the contents"),
        PIECES("pieces", "件数", "the number of pieces"),
        VALUE("valueCents", "声明价值", "the declared value");

        private final String field;
        private final String zh;
        private final String en;

        Missing(String field, String zh, String en) {
            this.field = field;
            this.zh = zh;
            this.en = en;
        }

        String field() {
            return field;
        }

        String zh() {
            return zh;
        }

        String en() {
            return en;
        }
    }
}
