package dev.frontdesk.visitor.watch;

import java.util.regex.Pattern;

/** {@code watch-<uuid>}, made by the client so that a retry carries the same one. */
public record WatchId(String value) {

    /** For the check of requests. */
    public static final String FORM = "watch-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    public WatchId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("The id of an entry of the watch list is watch-<uuid in lower case>");
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
