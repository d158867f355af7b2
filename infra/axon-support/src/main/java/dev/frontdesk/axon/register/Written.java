package dev.frontdesk.axon.register;

import dev.frontdesk.axon.Recorded;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something as it was written; what was corrected stands struck through beside what holds now.
 *
 * @param value a word, or a reference to the vault
 * @param digest of what the vault keeps; null for a word
 * @param struck something else was written in its place
 * @param by account that wrote it
 * @param reasonRef why, in the vault; null where nothing was corrected
 */
public record Written(
        String value,
        @Nullable String digest,
        boolean struck,
        String by,
        Instant at,
        @Nullable String reasonRef) {

    /** Strikes whatever was written before; the last one holds. A null says nothing and strikes nothing. */
    public static void write(
            List<Written> all,
            @Nullable String value,
            @Nullable String digest,
            Recorded by,
            @Nullable String reasonRef) {
        if (value != null) {
            all.replaceAll(Written::strike);
            all.add(new Written(
                    value, digest, false, by.origin().actor(), by.event().occurredAt(), reasonRef));
        }
    }

    /** As a print has it. The form is for ever: seals are compared with it. */
    public static String print(List<Written> all) {
        return all.stream()
                .map(one -> (one.struck() ? "~" : "") + one.value() + "=" + Objects.toString(one.digest(), "-") + "@"
                        + one.at() + " " + one.by() + " " + Objects.toString(one.reasonRef(), "-"))
                .collect(Collectors.joining(","));
    }

    private Written strike() {
        return new Written(value, digest, true, by, at, reasonRef);
    }
}
