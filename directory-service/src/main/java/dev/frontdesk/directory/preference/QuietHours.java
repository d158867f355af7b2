package dev.frontdesk.directory.preference;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When somebody wants to be left alone, each day, in the site's zone; over midnight where {@code until} is earlier.
 * Stored inside events: rename nothing.
 *
 * @param from the first quiet minute
 * @param until the first minute that is not quiet any more
 */
public record QuietHours(LocalTime from, LocalTime until) {

    /** @return when the quiet hours that {@code now} falls into are over; null when it falls into none */
    public @Nullable Instant endAfter(Instant now, ZoneId zone) {
        var here = now.atZone(zone);
        var time = here.toLocalTime();
        var overMidnight = !from.isBefore(until);
        var begun = !time.isBefore(from);
        var over = !time.isBefore(until);
        var quiet = overMidnight ? begun || !over : begun && !over;
        if (!quiet) {
            return null;
        }
        var lastDay = overMidnight && begun ? here.toLocalDate().plusDays(1) : here.toLocalDate();
        return lastDay.atTime(until).atZone(zone).toInstant();
    }
}
