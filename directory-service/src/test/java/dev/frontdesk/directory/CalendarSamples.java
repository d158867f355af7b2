package dev.frontdesk.directory;

import dev.frontdesk.directory.calendar.CalendarEvent.HolidaysImported;
import dev.frontdesk.directory.calendar.CalendarEvent.HolidaysMissing;
import dev.frontdesk.directory.calendar.CalendarEvent.SpecialDay;
import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.kernel.Names;
import java.time.Instant;
import java.util.List;

/** One of each event of a calendar; the first one's public form is the contract's sample. */
public final class CalendarSamples {

    private static final String CALENDAR = "calendar-site-a";
    private static final Names NATIONAL_DAY = new Names("国庆节", "National Day");
    private static final Instant AT = Instant.parse("2026-01-01T00:30:00Z");

    public static final HolidaysImported YEAR = new HolidaysImported(
            CALENDAR,
            "site-a",
            2026,
            "published",
            List.of(
                    new SpecialDay("2026-10-01", false, NATIONAL_DAY),
                    new SpecialDay("2026-10-10", true, NATIONAL_DAY)),
            AT);

    public static final List<DomainEvent> ALL =
            List.of(YEAR, new HolidaysMissing(CALENDAR, "site-a", 2027, Instant.parse("2026-11-30T16:00:02Z")));

    private CalendarSamples() {}
}
