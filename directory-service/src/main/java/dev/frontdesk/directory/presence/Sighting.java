package dev.frontdesk.directory.presence;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody is in, and how we know (S64).
 *
 * @param status {@code in}, {@code out} or {@code unknown}: what nobody saw lately is not invented
 * @param since of when the last sign is; null when there never was one
 * @param expectedBackAt while out: when the return is expected
 * @param overdue S78: out, and expected back before now; exactly at the time there is still time
 * @param eventId the event that decided it
 */
record Sighting(
        String status,
        @Nullable Instant since,
        @Nullable Instant expectedBackAt,
        boolean overdue,
        @Nullable String eventId) {

    private static final Sighting NEVER = new Sighting("unknown", null, null, false, null);

    /**
     * @param outing what is known of the latest outing, in the order of the records; empty when there was none
     * @param fresh how long a return, or a missed return, still says something
     */
    static Sighting of(List<Mark> outing, Instant moment, Duration fresh) {
        if (outing.isEmpty()) {
            return NEVER;
        }
        var last = outing.getLast();
        var expected = last.expectedBackAt();
        return expected == null ? back(last, moment, fresh) : out(outing.getFirst(), last, expected, moment, fresh);
    }

    private static Sighting back(Mark back, Instant moment, Duration fresh) {
        var status = moment.isAfter(back.at().plus(fresh)) ? "unknown" : "in";
        return new Sighting(status, back.at(), null, false, back.eventId());
    }

    private static Sighting out(Mark left, Mark last, Instant expected, Instant moment, Duration fresh) {
        var status = moment.isAfter(expected.plus(fresh)) ? "unknown" : "out";
        return new Sighting(status, left.at(), expected, moment.isAfter(expected), last.eventId());
    }
}
