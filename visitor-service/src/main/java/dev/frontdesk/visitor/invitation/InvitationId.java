package dev.frontdesk.visitor.invitation;

import java.util.regex.Pattern;

/** {@code invitation-<uuid>}, made by the client so that a retry carries the same one. */
public record InvitationId(String value) {

    /** For the check of requests. */
    public static final String FORM = "invitation-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    public InvitationId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("The id of an invitation is invitation-<uuid in lower case>");
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
