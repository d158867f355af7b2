package dev.frontdesk.mailroom.correspondence;

import java.util.regex.Pattern;

/**
 * {@code correspondence-<site>-<year>-<number>}. The id is the number itself: the store takes the first event of an id
 * once, so no number is given twice.
 */
public record CorrespondenceId(String value) {

    private static final Pattern FORM =
            Pattern.compile("correspondence-site-[a-z0-9-]{1,60}-20[0-9]{2}-[1-9][0-9]{0,8}");

    public CorrespondenceId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("The id of correspondence is correspondence-<site>-<year>-<number>");
        }
    }

    public static CorrespondenceId of(String site, int year, int number) {
        return new CorrespondenceId("correspondence-%s-%d-%d".formatted(site, year, number));
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
