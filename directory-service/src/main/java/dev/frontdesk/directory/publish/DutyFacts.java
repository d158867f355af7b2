package dev.frontdesk.directory.publish;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.directory.roster.DutyRosterEvent.DutyDayIssued;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.messaging.PublicFact;
import dev.frontdesk.messaging.Publication;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** S16. Who is on duty on a day, whole each time; a later one of the same day replaces it. */
@Component
class DutyFacts implements Publication {

    static final String TOPIC = "frontdesk.directory.rosters.v1";

    record ShiftV1(Instant from, Instant until, @Nullable String staffId) {}

    record DutyDayV1(
            String rosterId, String siteId, Names names, String day, List<ShiftV1> shifts, Instant occurredAt) {

        static final String TYPE = "directory.duty-day.v1";
    }

    @Override
    public List<PublicFact> of(Recorded recorded) {
        if (!(recorded.event() instanceof DutyDayIssued event)) {
            return List.of();
        }
        var shifts = event.shifts().stream()
                .map(shift -> new ShiftV1(shift.from(), shift.until(), shift.staffId()))
                .toList();
        return List.of(new PublicFact(
                TOPIC,
                DutyDayV1.TYPE,
                new DutyDayV1(
                        event.rosterId(),
                        recorded.origin().site(),
                        event.names(),
                        event.day(),
                        shifts,
                        event.occurredAt())));
    }
}
