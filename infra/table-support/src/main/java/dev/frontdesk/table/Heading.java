package dev.frontdesk.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A column that a table may have, by the name over it in each language; read by either. */
public interface Heading {

    String en();

    String zh();

    /** @param plain as it was written, without spaces around and in small letters */
    default boolean isCalled(String plain) {
        return plain.equals(en()) || plain.equals(zh());
    }

    /** Which of the columns the words over one mean. */
    static <H extends Heading> Optional<H> called(String written, H[] headings) {
        var plain = written.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(headings)
                .filter(heading -> heading.isCalled(plain))
                .findFirst();
    }
}
