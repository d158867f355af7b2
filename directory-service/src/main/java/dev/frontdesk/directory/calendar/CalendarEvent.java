package dev.frontdesk.directory.calendar;

import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.kernel.Names;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;

/** Stored for ever: rename nothing, remove nothing. Days are ISO texts in the zone of the site. */
public sealed interface CalendarEvent extends DomainEvent {

    String calendarId();

    String siteId();

    int year();

    /** @param working true for a make-up workday (调休), false for a day off */
    record SpecialDay(String day, boolean working, Names names) {}

    /**
     * All days of a year that differ from their weekday; a later one of the same year replaces it.
     *
     * @param source {@code published} for the list known to this suite, {@code site} for one the site gave itself
     */
    @Revision("1")
    record HolidaysImported(
            String calendarId, String siteId, int year, String source, List<SpecialDay> days, Instant occurredAt)
            implements CalendarEvent {}

    /** The year comes near, and nobody has said which days of it are off. */
    @Revision("1")
    record HolidaysMissing(String calendarId, String siteId, int year, Instant occurredAt) implements CalendarEvent {}
}
