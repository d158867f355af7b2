package dev.frontdesk.directory.publish;

import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Recorded;
import dev.frontdesk.directory.calendar.CalendarEvent;
import dev.frontdesk.directory.calendar.CalendarEvent.HolidaysImported;
import dev.frontdesk.directory.calendar.CalendarState;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.messaging.PublicFact;
import dev.frontdesk.messaging.Publication;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Which days of a site differ from their weekday; whole each time, so that the latest of a site is enough. */
@Component
class CalendarFacts implements Publication {

    static final String TOPIC = "frontdesk.directory.calendars.v1";

    private final Function<String, List<Recorded>> history;

    @Autowired
    CalendarFacts(History history) {
        this(history::of);
    }

    CalendarFacts(Function<String, List<Recorded>> history) {
        this.history = history;
    }

    record DayV1(String day, boolean working, Names names) {}

    /** @param years whose days are known; in any other year a day is what its weekday says */
    record CalendarV1(String siteId, List<Integer> years, List<DayV1> days, Instant occurredAt) {

        static final String TYPE = "directory.calendar.v1";
    }

    @Override
    public List<PublicFact> of(Recorded recorded) {
        if (!(recorded.event() instanceof HolidaysImported event)) {
            return List.of();
        }
        var known = CalendarState.of(history.apply(recorded.aggregateId()).stream()
                .filter(earlier -> earlier.sequence() <= recorded.sequence())
                .map(earlier -> (CalendarEvent) earlier.event())
                .toList());
        var days = known.since(LocalDate.MIN).stream()
                .map(day -> new DayV1(day.day(), day.working(), day.names()))
                .toList();
        var years = known.years().keySet().stream().sorted().toList();
        return List.of(new PublicFact(
                TOPIC, CalendarV1.TYPE, new CalendarV1(event.siteId(), years, days, event.occurredAt())));
    }
}
