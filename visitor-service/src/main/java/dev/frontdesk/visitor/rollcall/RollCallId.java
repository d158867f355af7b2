package dev.frontdesk.visitor.rollcall;

import java.util.regex.Pattern;

/** {@code roll-call-<uuid>}, made by the client so that a retry carries the same one. */
public record RollCallId(String value) {

    /** For the check of requests. */
    public static final String FORM = "roll-call-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    public RollCallId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("The id of a roll call is roll-call-<uuid in lower case>");
        }
    }

    /** Whether the text has the form of such an id. */
    public static boolean isOne(String text) {
        return PATTERN.matcher(text).matches();
    }

    /** The text itself: Axon finds the aggregate by it. */
    @Override
    public String toString() {
        return value;
    }
}
