package dev.frontdesk.visitor.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A word of a plan, as it stands in its file. */
interface Word {

    String name();

    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <W extends Enum<W> & Word> Optional<W> find(Class<W> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.word().equals(word))
                .findFirst();
    }
}
