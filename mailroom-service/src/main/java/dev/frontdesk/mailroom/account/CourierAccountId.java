package dev.frontdesk.mailroom.account;

import java.util.regex.Pattern;

/** {@code account-…}, made by the client so that a retry carries the same one. */
public record CourierAccountId(String value) {

    private static final Pattern FORM = Pattern.compile("account-[a-z0-9-]{1,80}");

    public CourierAccountId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("The id of a courier account is account-… (a-z, 0-9, -)");
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
