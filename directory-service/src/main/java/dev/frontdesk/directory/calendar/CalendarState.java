package dev.frontdesk.directory.calendar;

import dev.frontdesk.directory.calendar.CalendarEvent.HolidaysImported;
import dev.frontdesk.directory.calendar.CalendarEvent.HolidaysMissing;
import dev.frontdesk.directory.calendar.CalendarEvent.SpecialDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of the years of a site.
 *
 * @param years the latest list of each
 * @param missing years that came near without a list
 */
public record CalendarState(Map<Integer, HolidaysImported> years, Set<Integer> missing) {

    static final CalendarState EMPTY = new CalendarState(Map.of(), Set.of());

    public CalendarState {
        years = Map.copyOf(years);
        missing = Set.copyOf(missing);
    }

    public static CalendarState of(List<CalendarEvent> events) {
        var state = EMPTY;
        for (var event : events) {
            state = state.after(event);
        }
        return state;
    }

    CalendarState after(CalendarEvent event) {
        return switch (event) {
            case HolidaysImported imported -> {
                var all = new HashMap<>(years);
                all.put(imported.year(), imported);
                yield new CalendarState(all, missing);
            }
            case HolidaysMissing gone -> {
                var all = new HashSet<>(missing);
                all.add(gone.year());
                yield new CalendarState(years, all);
            }
        };
    }

    /** The days from this one on that differ from their weekday, in order. */
    public List<SpecialDay> since(LocalDate first) {
        return years.values().stream()
                .flatMap(year -> year.days().stream())
                .filter(special -> !LocalDate.parse(special.day()).isBefore(first))
                .sorted(Comparator.comparing(SpecialDay::day))
                .toList();
    }

    /** Without a list of its year a day is what its weekday says, and that is not certain. */
    public CalendarDay on(LocalDate day) {
        var year = years.get(day.getYear());
        var weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        var usual = new CalendarDay(day, !weekend, weekend ? "weekend" : "workday", null, year != null);
        if (year == null) {
            return usual;
        }
        return year.days().stream()
                .filter(special -> special.day().equals(day.toString()))
                .findFirst()
                .map(special -> new CalendarDay(
                        day,
                        special.working(),
                        special.working() ? "make-up-workday" : "holiday",
                        special.names(),
                        true))
                .orElse(usual);
    }
}
