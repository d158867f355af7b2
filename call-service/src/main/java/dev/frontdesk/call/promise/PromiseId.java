package dev.frontdesk.call.promise;

import java.util.regex.Pattern;

/** {@code promise-<uuid>}, made by the client so that a retry carries the same one. */
public record PromiseId(String value) {

    private static final Pattern FORM =
            Pattern.compile("promise-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    public PromiseId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("The id of a promise is promise-<uuid in lower case>");
        }
    }

    /** Whether the text has the form of such an id. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** S19. The relay that tells the owner that the line is free. */
    public String idleRelay() {
        return relay("idle");
    }

    /** S9. The relay that tells who stands in that nobody called. */
    public String lateRelay() {
        return relay("late");
    }

    private String relay(String why) {
        return "relay-" + value + "-" + why;
    }

    /** The text itself: Axon finds the aggregate by it. */
    @Override
    public String toString() {
        return value;
    }
}
