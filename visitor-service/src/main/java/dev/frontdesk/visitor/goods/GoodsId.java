package dev.frontdesk.visitor.goods;

import java.util.regex.Pattern;

/** {@code goods-<uuid>}, made by the client so that a retry carries the same one. */
public record GoodsId(String value) {

    /** For the check of requests. */
    public static final String FORM = "goods-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    public GoodsId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("The id of a delivery is goods-<uuid in lower case>");
        }
    }

    /** Whether the text has the form of such an id. */
    public static boolean isOne(String text) {
        return PATTERN.matcher(text).matches();
    }

    /** {@code relay-goods-<uuid>-1}: the first and only one of this delivery. A visit may have the same uuid. */
    String relayId() {
        return "relay-" + value + "-1";
    }

    /** The text itself: Axon finds the aggregate by it. */
    @Override
    public String toString() {
        return value;
    }
}
