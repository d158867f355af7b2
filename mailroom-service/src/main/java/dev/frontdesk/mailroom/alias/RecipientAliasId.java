package dev.frontdesk.mailroom.alias;

import java.util.regex.Pattern;

/** {@code mail-alias-…} made from the site and what is written, so that the same words stand for one person. */
public record RecipientAliasId(String value) {

    private static final Pattern FORM = Pattern.compile("mail-alias-[0-9a-f]{40}");

    public RecipientAliasId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("The id of an alias is mail-alias-<40 hex digits>");
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
