package dev.frontdesk.directory.calendarlist;

import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Moment;
import dev.frontdesk.directory.calendar.CalendarEvent;
import dev.frontdesk.directory.calendar.CalendarId;
import dev.frontdesk.directory.calendar.CalendarState;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says which days are worked at a site: weekdays without holidays, and make-up workdays (调休). */
@Component
public class WorkingDays {

    private final History history;

    WorkingDays(History history) {
        this.history = history;
    }

    /** As it is known now; a few events are read for each answer. */
    public boolean isWorking(String site, LocalDate day) {
        return known(site, null).on(day).working();
    }

    /** @param knownAt only what was recorded by then counts; null for all that is known */
    public CalendarState known(String site, @Nullable Instant knownAt) {
        var moment = knownAt == null ? Moment.LATEST : new Moment(Moment.LATEST.asOf(), knownAt);
        return CalendarState.of(history.of(CalendarId.of(site).value(), moment).stream()
                .map(recorded -> (CalendarEvent) recorded.event())
                .toList());
    }
}
