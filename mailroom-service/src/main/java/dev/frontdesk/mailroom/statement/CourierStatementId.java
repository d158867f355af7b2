package dev.frontdesk.mailroom.statement;

import java.util.regex.Pattern;

/** {@code statement-…} made from account, month and content, so that the same file twice is the same statement. */
public record CourierStatementId(String value) {

    private static final Pattern FORM = Pattern.compile("statement-[0-9a-f]{40}");

    public CourierStatementId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("The id of a statement is statement-<40 hex digits>");
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
