package dev.frontdesk.directory.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * Hours of certain weekdays; a day off counts as a Sunday, a make-up workday as a Monday.
 *
 * @param weekdays 1 Monday to 7 Sunday
 * @param until of the next day when it is not after {@code from}
 */
public record Hours(List<Integer> weekdays, LocalTime from, LocalTime until) {

    public Hours {
        weekdays = List.copyOf(weekdays);
    }

    boolean on(LocalDate day, SpecialDays special) {
        return weekdays.contains(special.weekday(day));
    }

    Instant begin(LocalDate day, ZoneId zone) {
        return day.atTime(from).atZone(zone).toInstant();
    }

    Instant end(LocalDate day, ZoneId zone) {
        var last = until.isAfter(from) ? day : day.plusDays(1);
        return last.atTime(until).atZone(zone).toInstant();
    }

    /** From the beginning on, and no longer at the end. */
    boolean covers(LocalDate day, SpecialDays special, ZoneId zone, Instant moment) {
        return on(day, special) && !moment.isBefore(begin(day, zone)) && moment.isBefore(end(day, zone));
    }
}
