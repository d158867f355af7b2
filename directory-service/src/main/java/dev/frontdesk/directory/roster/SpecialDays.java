package dev.frontdesk.directory.roster;

import dev.frontdesk.directory.roster.DutyRosterEvent.SpecialDutyDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Days that differ from their weekday: a day off counts as a Sunday, a make-up workday (调休) as a Monday.
 *
 * @param working by day
 */
record SpecialDays(Map<LocalDate, Boolean> working) {

    static final SpecialDays NONE = new SpecialDays(Map.of());

    private static final int MONDAY = 1;
    private static final int SUNDAY = 7;

    SpecialDays {
        working = Map.copyOf(working);
    }

    /** 1 Monday to 7 Sunday. */
    int weekday(LocalDate day) {
        var special = working.get(day);
        if (special == null) {
            return day.getDayOfWeek().getValue();
        }
        return special ? MONDAY : SUNDAY;
    }

    /** What was said of the days before stands. */
    SpecialDays from(LocalDate first, List<SpecialDutyDay> days) {
        var all = new TreeMap<>(working);
        all.tailMap(first).clear();
        days.forEach(special -> all.put(LocalDate.parse(special.day()), special.working()));
        return new SpecialDays(all);
    }

    /** In order. */
    List<SpecialDutyDay> since(LocalDate first) {
        var days = new ArrayList<SpecialDutyDay>();
        new TreeMap<>(working)
                .tailMap(first)
                .forEach((day, works) -> days.add(new SpecialDutyDay(day.toString(), works)));
        return days;
    }
}
