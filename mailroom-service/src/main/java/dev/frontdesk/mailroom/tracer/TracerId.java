package dev.frontdesk.mailroom.tracer;

import java.util.regex.Pattern;

/** {@code tracer-<uuid>}, made by the client so that a retry carries the same one. */
public record TracerId(String value) {

    private static final Pattern FORM =
            Pattern.compile("tracer-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    public TracerId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("The id of a tracer is tracer-<uuid in lower case>");
        }
    }

    /** Whether the text has the form of such an id. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** The text itself: Axon finds the aggregate by it. */
    @Override
    public String toString() {
        return value;
    }
}
