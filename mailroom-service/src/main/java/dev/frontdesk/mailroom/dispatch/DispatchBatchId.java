package dev.frontdesk.mailroom.dispatch;

import java.util.regex.Pattern;

/** {@code dispatch-<uuid>}, made by the client so that a retry carries the same one. */
public record DispatchBatchId(String value) {

    private static final Pattern FORM =
            Pattern.compile("dispatch-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    public DispatchBatchId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("The id of a dispatch is dispatch-<uuid in lower case>");
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
