package dev.frontdesk.visitor.visit;

import java.util.regex.Pattern;

/** {@code visit-<uuid>}, made by the client so that a retry carries the same one. */
public record VisitId(String value) {

    private static final String PREFIX = "visit-";
    private static final Pattern FORM =
            Pattern.compile(PREFIX + "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    public VisitId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("The id of a visit is visit-<uuid in lower case>");
        }
    }

    /** Whether the text has the form of such an id. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** {@code relay-visit-<uuid>-n}. @param n counts the relays of this visit, from 1 */
    String relay(int n) {
        return "relay-" + value + "-" + n;
    }

    /** The text itself: Axon finds the aggregate by it. */
    @Override
    public String toString() {
        return value;
    }
}
