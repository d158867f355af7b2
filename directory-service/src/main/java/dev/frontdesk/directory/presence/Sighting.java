package dev.frontdesk.directory.presence;

import dev.frontdesk.directory.presence.Mark.Kind;
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
 * @param source {@code register} or {@code door}; null when there never was a sign
 * @param eventId the event that decided it
 */
record Sighting(
        String status,
        @Nullable Instant since,
        @Nullable Instant expectedBackAt,
        boolean overdue,
        @Nullable String source,
        @Nullable String eventId) {

    private static final Sighting NEVER = new Sighting("unknown", null, null, false, null, null);

    /**
     * @param marks what is known of the latest outing, in the order of the records, and then the latest passage of a door
     * @param fresh how long a return, a missed return or a door still says something
     */
    static Sighting of(List<Mark> marks, Instant moment, Duration fresh) {
        if (marks.isEmpty()) {
            return NEVER;
        }
        var last = marks.getLast();
        if (last.kind() != Kind.ENTERED && last.kind() != Kind.GONE) {
            return ofOuting(marks, moment, fresh);
        }
        var outing = marks.subList(0, marks.size() - 1);
        var written = outing.isEmpty() ? NEVER : ofOuting(outing, moment, fresh);
        return says(written, last) ? written : door(last, moment, fresh);
    }

    /** The register counts when it is younger, and when the door only saw the leaving that somebody wrote down. */
    private static boolean says(Sighting written, Mark door) {
        var since = written.since();
        if (since == null) {
            return false;
        }
        return since.isAfter(door.at()) || (written.status().equals("out") && door.kind() == Kind.GONE);
    }

    private static Sighting ofOuting(List<Mark> outing, Instant moment, Duration fresh) {
        var last = outing.getLast();
        var expected = last.expectedBackAt();
        return expected == null ? back(last, moment, fresh) : out(outing.getFirst(), last, expected, moment, fresh);
    }

    private static Sighting back(Mark back, Instant moment, Duration fresh) {
        var status = moment.isAfter(back.at().plus(fresh)) ? "unknown" : "in";
        return new Sighting(status, back.at(), null, false, "register", back.eventId());
    }

    private static Sighting out(Mark left, Mark last, Instant expected, Instant moment, Duration fresh) {
        var status = moment.isAfter(expected.plus(fresh)) ? "unknown" : "out";
        return new Sighting(status, left.at(), expected, moment.isAfter(expected), "register", last.eventId());
    }

    private static Sighting door(Mark passage, Instant moment, Duration fresh) {
        var status = passage.kind() == Kind.ENTERED ? "in" : "out";
        return new Sighting(
                moment.isAfter(passage.at().plus(fresh)) ? "unknown" : status,
                passage.at(),
                null,
                false,
                "door",
                passage.eventId());
    }
}
