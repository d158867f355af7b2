package dev.frontdesk.directory.calendar;

import dev.frontdesk.directory.calendar.CalendarCommand.AdoptHolidays;
import dev.frontdesk.directory.calendar.CalendarCommand.ImportHolidays;
import dev.frontdesk.directory.calendar.CalendarCommand.MarkHolidaysMissing;
import dev.frontdesk.directory.calendar.CalendarEvent.HolidaysImported;
import dev.frontdesk.directory.calendar.CalendarEvent.HolidaysMissing;
import dev.frontdesk.directory.calendar.CalendarEvent.SpecialDay;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Every rule of a calendar. Same state, same command, same answer: no clock, no chance, no framework. */
final class CalendarDecider {

    private static final String PUBLISHED = "published";
    private static final String SITE = "site";

    private CalendarDecider() {}

    static List<CalendarEvent> decide(CalendarState state, ImportHolidays command) {
        var days = sorted(command.days());
        if (days.stream().anyMatch(day -> LocalDate.parse(day.day()).getYear() != command.year())) {
            throw CalendarRejection.outsideTheYear();
        }
        if (days.stream().map(SpecialDay::day).distinct().count() != days.size()) {
            throw CalendarRejection.dayTwice();
        }
        var latest = state.years().get(command.year());
        if (latest != null && latest.source().equals(SITE) && latest.days().equals(days)) {
            return List.of();
        }
        return List.of(new HolidaysImported(
                command.calendarId().value(), command.siteId(), command.year(), SITE, days, command.at()));
    }

    static List<CalendarEvent> decide(CalendarState state, AdoptHolidays command) {
        if (state.years().containsKey(command.year())) {
            return List.of();
        }
        return List.of(new HolidaysImported(
                command.calendarId().value(),
                command.siteId(),
                command.year(),
                PUBLISHED,
                sorted(command.days()),
                command.at()));
    }

    static List<CalendarEvent> decide(CalendarState state, MarkHolidaysMissing command) {
        if (state.years().containsKey(command.year()) || state.missing().contains(command.year())) {
            return List.of();
        }
        return List.of(
                new HolidaysMissing(command.calendarId().value(), command.siteId(), command.year(), command.at()));
    }

    private static List<SpecialDay> sorted(List<SpecialDay> days) {
        return days.stream().sorted(Comparator.comparing(SpecialDay::day)).toList();
    }
}
