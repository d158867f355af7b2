package dev.frontdesk.directory.preference;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When somebody wants to be left alone, in the site's zone: some hours of each day, over midnight where {@code until} is
 * earlier, and some days of the week from midnight to midnight. Stored inside events: rename nothing.
 *
 * @param from the first quiet minute
 * @param until the first minute that is not quiet any more
 * @param days weekdays that are quiet throughout, 1 Monday to 7 Sunday, each once and in order
 */
public record QuietHours(
        LocalTime from,
        LocalTime until,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Integer> days) {

    private static final int WEEK = 7;

    /** {@code days} is missing in what was stored before there were any. */
    public QuietHours(LocalTime from, LocalTime until, @Nullable List<Integer> days) {
        this.from = from;
        this.until = until;
        this.days = List.copyOf(Objects.requireNonNullElse(days, List.of()));
    }

    public QuietHours(LocalTime from, LocalTime until) {
        this(from, until, List.of());
    }

    /** Nobody could ever be told. */
    boolean endless() {
        return from.equals(until) || days.size() == WEEK;
    }

    /** @return when the quiet hours that {@code now} falls into are over; null when it falls into none */
    public @Nullable Instant endAfter(Instant now, ZoneId zone) {
        var end = now.atZone(zone);
        // A quiet night may lead into a quiet day, and that one into another night; not all days are quiet.
        for (int step = 0; step <= 2 * WEEK; step++) {
            var over = over(end);
            if (over == null) {
                break;
            }
            end = over;
        }
        return end.toInstant().equals(now) ? null : end.toInstant();
    }

    /** The end of this quiet day or these quiet hours alone. */
    private @Nullable ZonedDateTime over(ZonedDateTime here) {
        var date = here.toLocalDate();
        if (days.contains(date.getDayOfWeek().getValue())) {
            return date.plusDays(1).atStartOfDay(here.getZone());
        }
        var time = here.toLocalTime();
        var overMidnight = !from.isBefore(until);
        var begun = !time.isBefore(from);
        var over = !time.isBefore(until);
        if (overMidnight ? !begun && over : !begun || over) {
            return null;
        }
        return (overMidnight && begun ? date.plusDays(1) : date).atTime(until).atZone(here.getZone());
    }
}
