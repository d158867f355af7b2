package dev.frontdesk.call.routing;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a line now.
 *
 * @param lastSeen what it was when somebody last looked; null where nobody ever did
 * @param ageSeconds how long ago that was; null where nobody ever looked
 */
public record LineNow(
        LineState state,
        @Nullable LineState lastSeen,
        @Nullable String source,
        @Nullable Long ageSeconds) {

    private static final LineNow NEVER_SEEN = new LineNow(LineState.UNKNOWN, null, null, null);

    /** What nobody reported lately is unknown. Exactly at the limit it still counts. */
    public static LineNow of(@Nullable LineReport report, Duration limit, Instant now) {
        if (report == null) {
            return NEVER_SEEN;
        }
        var age = Duration.between(report.seenAt(), now);
        var counts = age.compareTo(limit) <= 0;
        return new LineNow(
                counts ? report.state() : LineState.UNKNOWN,
                report.state(),
                report.source(),
                Math.max(0, age.toSeconds()));
    }
}
