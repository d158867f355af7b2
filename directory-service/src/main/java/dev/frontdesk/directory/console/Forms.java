package dev.frontdesk.directory.console;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How ids and numbers look in requests. */
final class Forms {

    static final String STAFF = "staff-[a-z0-9-]{1,120}";
    static final String DEPARTMENT = "dept-[a-z0-9-]{1,120}";
    static final String EXTENSION = "[0-9]{3,5}";

    private Forms() {}

    /** In the order given, each once; none when nothing was given. */
    static List<String> distinct(@Nullable List<String> given) {
        return given == null ? List.of() : given.stream().distinct().toList();
    }

    /** Null when nothing but white space was written. */
    static @Nullable String given(@Nullable String written) {
        return written == null || written.isBlank() ? null : written.strip();
    }
}
