package dev.frontdesk.directory.publish;

import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Recorded;
import dev.frontdesk.directory.roster.DutyRosterEvent;
import dev.frontdesk.directory.roster.DutyRosterEvent.DutyDayIssued;
import dev.frontdesk.directory.roster.DutyRosterEvent.IssuedShift;
import dev.frontdesk.directory.roster.DutyRosterState;
import dev.frontdesk.directory.roster.DutyRosterState.Planned;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.messaging.PublicFact;
import dev.frontdesk.messaging.Publication;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * S16. Who is on duty: a day, whole each time, where a later one of the same day replaces it; and all days from yesterday
 * on that are given out, so that the latest of a roster is enough to know who is on duty now.
 */
@Component
class DutyFacts implements Publication {

    static final String TOPIC = "frontdesk.directory.rosters.v1";
    static final String AHEAD = "frontdesk.directory.duty.v1";

    private final Function<String, List<Recorded>> history;

    @Autowired
    DutyFacts(History history) {
        this(history::of);
    }

    DutyFacts(Function<String, List<Recorded>> history) {
        this.history = history;
    }

    record ShiftV1(Instant from, Instant until, @Nullable String staffId) {
        static List<ShiftV1> of(List<IssuedShift> shifts) {
            return shifts.stream()
                    .map(shift -> new ShiftV1(shift.from(), shift.until(), shift.staffId()))
                    .toList();
        }
    }

    record DutyDayV1(
            String rosterId, String siteId, Names names, String day, List<ShiftV1> shifts, Instant occurredAt) {

        static final String TYPE = "directory.duty-day.v1";
    }

    /** @param shifts of all days given out, from yesterday on, in order and without a hole between the days */
    record DutyAheadV1(String rosterId, String siteId, Names names, List<ShiftV1> shifts, Instant occurredAt) {

        static final String TYPE = "directory.duty-ahead.v1";
    }

    @Override
    public List<PublicFact> of(Recorded recorded) {
        if (!(recorded.event() instanceof DutyDayIssued event)) {
            return List.of();
        }
        var site = recorded.origin().site();
        var day = new DutyDayV1(
                event.rosterId(), site, event.names(), event.day(), ShiftV1.of(event.shifts()), event.occurredAt());
        var ahead = new DutyAheadV1(event.rosterId(), site, event.names(), ahead(recorded, event), event.occurredAt());
        return List.of(new PublicFact(TOPIC, DutyDayV1.TYPE, day), new PublicFact(AHEAD, DutyAheadV1.TYPE, ahead));
    }

    /** As it was after this event, whatever came later. */
    private List<ShiftV1> ahead(Recorded recorded, DutyDayIssued event) {
        var events = history.apply(recorded.aggregateId()).stream()
                .filter(earlier -> earlier.sequence() <= recorded.sequence())
                .map(earlier -> (DutyRosterEvent) earlier.event())
                .toList();
        var yesterday =
                event.occurredAt().atOffset(ZoneOffset.UTC).toLocalDate().minusDays(1);
        return DutyRosterState.of(events) instanceof Planned roster
                ? roster.issued().entrySet().stream()
                        .filter(day -> !day.getKey().isBefore(yesterday))
                        .sorted(Map.Entry.<LocalDate, List<IssuedShift>>comparingByKey())
                        .flatMap(day -> ShiftV1.of(day.getValue()).stream())
                        .toList()
                : List.of();
    }
}
