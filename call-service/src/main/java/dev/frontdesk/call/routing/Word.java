package dev.frontdesk.call.routing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A constant that stands as a word in plans, requests and answers. */
public interface Word {

    String name();

    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <W extends Enum<W> & Word> Optional<W> find(Class<W> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.word().equals(word))
                .findFirst();
    }
}
