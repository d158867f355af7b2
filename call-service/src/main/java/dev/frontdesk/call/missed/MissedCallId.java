package dev.frontdesk.call.missed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code missed-<uuid>}, derived from caller and line: all that one caller tried on one line is one entry. */
public record MissedCallId(String value) {

    private static final Pattern FORM =
            Pattern.compile("missed-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    public MissedCallId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("The id of a missed call is missed-<uuid in lower case>");
        }
    }

    /** @param person the vault's id of the caller @param line own line that rang; null where nobody told */
    public static MissedCallId of(String site, String person, @Nullable String line) {
        var name = String.join("\n", site, person, line == null ? "" : line);
        return new MissedCallId("missed-" + UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
    }

    /** S112. The relay that tells the supervisor that nobody called back in that round. */
    public String lateRelay(int round) {
        return "relay-" + value + "-" + round + "-late";
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
