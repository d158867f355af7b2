package dev.frontdesk.names;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What somebody typed to find something, in the one spelling in which terms are kept: lower case, half width, without
 * accents, spaces and punctuation. Everything that begins with it lies between {@link #from} and {@link #until}.
 */
public record Typed(String from) {

    /** Nobody types it, and nothing sorts behind it. */
    private static final String LAST = new String(Character.toChars(Character.MAX_CODE_POINT));

    public static Typed of(String typed) {
        return new Typed(normal(typed));
    }

    public static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}\\p{C}\\p{Z}\\s\\p{P}\\p{S}]+", "")
                .toLowerCase(Locale.ROOT);
    }

    public String until() {
        return from + LAST;
    }

    public boolean isEmpty() {
        return from.isEmpty();
    }

    /** The same without its last characters. */
    public Typed shorter(int by) {
        return new Typed(from.substring(0, from.offsetByCodePoints(from.length(), -by)));
    }

    public int length() {
        return from.codePointCount(0, from.length());
    }
}
