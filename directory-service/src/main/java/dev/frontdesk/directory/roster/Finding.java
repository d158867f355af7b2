package dev.frontdesk.directory.roster;

import java.time.Instant;
import java.util.List;

/** How a mistake in a roster is remembered, so that it is put on record once. */
final class Finding {

    private Finding() {}

    static String gap(Instant from, Instant until) {
        return "gap " + from + " " + until;
    }

    static String doubleCover(Instant from, Instant until, List<String> staffIds) {
        return "double " + from + " " + until + " " + String.join(" ", staffIds);
    }
}
