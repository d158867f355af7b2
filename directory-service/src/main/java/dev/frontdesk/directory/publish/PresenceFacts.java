package dev.frontdesk.directory.publish;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.directory.door.DoorDayEvent.DoorPassed;
import dev.frontdesk.directory.outing.OutingEvent;
import dev.frontdesk.directory.outing.OutingEvent.OutingExtended;
import dev.frontdesk.directory.outing.OutingEvent.OutingRegistered;
import dev.frontdesk.directory.outing.OutingEvent.ReturnOverdue;
import dev.frontdesk.directory.outing.OutingEvent.ReturnRegistered;
import dev.frontdesk.messaging.PublicFact;
import dev.frontdesk.messaging.Publication;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who went out and who came back, for the other services of the suite. For inside use only: no answer to an outsider
 * may depend on it (S31, S43), and where somebody went is not told at all. The youngest {@code since} of a person counts.
 */
@Component
class PresenceFacts implements Publication {

    static final String TOPIC = "frontdesk.directory.presence.v1";

    record PresenceChangedV1(
            String outingId,
            String siteId,
            String staffId,
            String state,
            Instant since,
            @Nullable Instant expectedBackAt,
            boolean overdue,
            Instant occurredAt) {

        static final String TYPE = "directory.presence-changed.v1";
    }

    /** @param state in or out, as a door saw it */
    record PresenceSeenV1(String siteId, String staffId, String state, Instant since, Instant occurredAt) {

        static final String TYPE = "directory.presence-seen.v1";
    }

    @Override
    public List<PublicFact> of(Recorded recorded) {
        return switch (recorded.event()) {
            case OutingEvent event ->
                List.of(new PublicFact(
                        TOPIC,
                        PresenceChangedV1.TYPE,
                        told(event, recorded.origin().site())));
            case DoorPassed event -> List.of(new PublicFact(TOPIC, PresenceSeenV1.TYPE, seen(event)));
            default -> List.of();
        };
    }

    private static PresenceSeenV1 seen(DoorPassed event) {
        return new PresenceSeenV1(
                event.siteId(), event.staffId(), event.in() ? "in" : "out", event.occurredAt(), event.occurredAt());
    }

    private static PresenceChangedV1 told(OutingEvent event, String site) {
        return switch (event) {
            case OutingRegistered e -> out(e, site, e.occurredAt(), e.expectedBackAt(), false);
            case OutingExtended e -> out(e, site, e.leftAt(), e.expectedBackAt(), false);
            case ReturnOverdue e -> out(e, site, e.leftAt(), e.expectedBackAt(), true);
            case ReturnRegistered e ->
                new PresenceChangedV1(
                        e.outingId(), site, e.staffId(), "in", e.occurredAt(), null, false, e.occurredAt());
        };
    }

    private static PresenceChangedV1 out(
            OutingEvent event, String site, Instant leftAt, Instant expectedBackAt, boolean overdue) {
        return new PresenceChangedV1(
                event.outingId(), site, event.staffId(), "out", leftAt, expectedBackAt, overdue, event.occurredAt());
    }
}
