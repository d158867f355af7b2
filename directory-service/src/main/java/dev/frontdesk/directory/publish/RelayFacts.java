package dev.frontdesk.directory.publish;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.directory.relay.Level;
import dev.frontdesk.directory.relay.RelayEvent;
import dev.frontdesk.directory.relay.RelayEvent.RelayDelivered;
import dev.frontdesk.directory.relay.RelayEvent.RelayDeliveryFailed;
import dev.frontdesk.directory.relay.RelayEvent.RelayDeliveryRetried;
import dev.frontdesk.directory.relay.RelayEvent.RelayEscalated;
import dev.frontdesk.directory.relay.RelayEvent.RelayOverdue;
import dev.frontdesk.directory.relay.RelayEvent.RelayPutOff;
import dev.frontdesk.directory.relay.RelayEvent.RelayReadBack;
import dev.frontdesk.directory.relay.RelayEvent.RelayReminded;
import dev.frontdesk.directory.relay.RelayEvent.RelayRequested;
import dev.frontdesk.directory.relay.RelayEvent.RelaySeen;
import dev.frontdesk.directory.relay.RelayEvent.RelaySettled;
import dev.frontdesk.directory.relay.RelayEvent.RelayWithdrawn;
import dev.frontdesk.messaging.PublicFact;
import dev.frontdesk.messaging.Publication;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Each step of a relay, for the service that asked for it. */
@Component
class RelayFacts implements Publication {

    static final String TOPIC = "frontdesk.directory.relays.v1";

    record RelayDeliveredV1(
            String relayId, String about, String staffId, String channel, String level, Instant occurredAt) {}

    record RelaySeenV1(String relayId, String about, String staffId, Instant occurredAt) {}

    record RelayReadBackV1(
            String relayId, String about, String staffId, boolean right, String evidence, Instant occurredAt) {}

    record RelayOverdueV1(String relayId, String about, Instant occurredAt) {}

    record RelayEscalatedV1(
            String relayId, String about, String level, String staffId, Instant dueAt, Instant occurredAt) {}

    record RelaySettledV1(String relayId, String about, String by, Instant occurredAt) {}

    record RelayWithdrawnV1(String relayId, String about, String supersededBy, Instant occurredAt) {}

    @Override
    public List<PublicFact> of(Recorded recorded) {
        return recorded.event() instanceof RelayEvent event ? of(event) : List.of();
    }

    private static List<PublicFact> of(RelayEvent event) {
        return switch (event) {
            // The service that asked knows that it asked; how often it is tried is a matter of this service.
            case RelayRequested _, RelayDeliveryFailed _, RelayPutOff _, RelayReminded _, RelayDeliveryRetried _ ->
                List.of();
            case RelayDelivered e ->
                fact(
                        "delivered",
                        new RelayDeliveredV1(
                                e.relayId(), e.about(), e.staffId(), e.channel(), e.level(), e.occurredAt()));
            case RelaySeen e -> fact("seen", new RelaySeenV1(e.relayId(), e.about(), e.staffId(), e.occurredAt()));
            case RelayReadBack e ->
                fact(
                        "read-back",
                        new RelayReadBackV1(
                                e.relayId(), e.about(), e.staffId(), e.right(), e.evidence(), e.occurredAt()));
            case RelayOverdue e -> overdue(e);
            case RelayEscalated e ->
                fact(
                        "escalated",
                        new RelayEscalatedV1(
                                e.relayId(), e.about(), e.level(), e.staffId(), e.dueAt(), e.occurredAt()));
            case RelaySettled e -> fact("settled", new RelaySettledV1(e.relayId(), e.about(), e.by(), e.occurredAt()));
            case RelayWithdrawn e ->
                fact("withdrawn", new RelayWithdrawnV1(e.relayId(), e.about(), e.supersededBy(), e.occurredAt()));
        };
    }

    /** S114. The promise is broken once, when the recipient's own time has passed. */
    private static List<PublicFact> overdue(RelayOverdue event) {
        return event.level().equals(Level.RECIPIENT.text())
                ? fact("overdue", new RelayOverdueV1(event.relayId(), event.about(), event.occurredAt()))
                : List.of();
    }

    private static List<PublicFact> fact(String step, Object data) {
        return List.of(new PublicFact(TOPIC, "directory.relay-" + step + ".v1", data));
    }
}
