package dev.frontdesk.directory.badge;

import java.util.Locale;
import java.util.regex.Pattern;

/** Identifies a badge by its site and the number that the door system knows. */
public record BadgeId(String value) {

    private static final Pattern NUMBER = Pattern.compile("[a-z0-9-]{1,40}");

    /** @throws IllegalArgumentException when it is no number of a badge; it is not repeated */
    public static BadgeId of(String site, String number) {
        return new BadgeId("badge-" + site + "-" + number(number));
    }

    /** However it is written. */
    public static String number(String written) {
        var number = written.strip().toLowerCase(Locale.ROOT);
        if (!NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException("The number of a badge has 1 to 40 characters of a-z, 0-9, -");
        }
        return number;
    }

    @Override
    public String toString() {
        return value;
    }
}
