package dev.frontdesk.directory.calendar;

import dev.frontdesk.directory.calendar.CalendarEvent.SpecialDay;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a calendar. */
public sealed interface CalendarCommand {

    CalendarId calendarId();

    Instant at();

    /** The site says which days of the year differ from their weekday; whole, in any order. */
    record ImportHolidays(
            @TargetAggregateIdentifier CalendarId calendarId,
            String siteId,
            int year,
            List<SpecialDay> days,
            Instant at)
            implements CalendarCommand {}

    /** The watch brings the published list of a year; what the site said itself stands. */
    record AdoptHolidays(
            @TargetAggregateIdentifier CalendarId calendarId,
            String siteId,
            int year,
            List<SpecialDay> days,
            Instant at)
            implements CalendarCommand {}

    /** The watch says that it is time to know the year. */
    record MarkHolidaysMissing(@TargetAggregateIdentifier CalendarId calendarId, String siteId, int year, Instant at)
            implements CalendarCommand {}
}
