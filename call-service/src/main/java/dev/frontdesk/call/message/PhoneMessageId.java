package dev.frontdesk.call.message;

import java.util.regex.Pattern;

/** {@code message-<uuid>}, made by the client so that a retry carries the same one. */
public record PhoneMessageId(String value) {

    private static final String PREFIX = "message-";
    private static final Pattern FORM =
            Pattern.compile(PREFIX + "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    public PhoneMessageId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("The id of a message is message-<uuid in lower case>");
        }
    }

    /** Whether the text has the form of such an id. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** The id of the {@code n}th time this message has to be brought to somebody; {@code n} counts from 1. */
    String relay(int n) {
        return "relay-" + value.substring(PREFIX.length()) + "-" + n;
    }

    /** The text itself: Axon finds the aggregate by it. */
    @Override
    public String toString() {
        return value;
    }
}
