package dev.frontdesk.visitor.publish;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Recorded;
import dev.frontdesk.messaging.PublicFact;
import dev.frontdesk.messaging.Publication;
import dev.frontdesk.visitor.visit.NextPerson;
import dev.frontdesk.visitor.visit.VisitEvent;
import dev.frontdesk.visitor.visit.VisitEvent.DepartureInferred;
import dev.frontdesk.visitor.visit.VisitEvent.HostAccepted;
import dev.frontdesk.visitor.visit.VisitEvent.HostAsked;
import dev.frontdesk.visitor.visit.VisitEvent.HostDeclined;
import dev.frontdesk.visitor.visit.VisitEvent.HostReplied;
import dev.frontdesk.visitor.visit.VisitEvent.MessageLeftForHost;
import dev.frontdesk.visitor.visit.VisitEvent.ReplyReleased;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorAdmitted;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorDeparted;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorTurnedAway;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Asks directory-service to tell hosts that somebody waits, or has left something; and says when it is done. */
@Component
class RelayPublication implements Publication {

    static final String TOPIC = "frontdesk.visitor.relays.v1";

    private final Function<String, List<Recorded>> history;

    @Autowired
    RelayPublication(History history) {
        this(history::of);
    }

    RelayPublication(Function<String, List<Recorded>> history) {
        this.history = history;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RelayRequestedV1(
            String relayId,
            String about,
            String recipientId,
            String kind,
            String detailsRef,
            String person,
            String digest,
            Instant requestedAt,
            Instant dueAt,
            long limitSeconds,
            @Nullable List<NextPerson> next,
            @Nullable String supersedes,
            Instant occurredAt) {

        static final String TYPE = "visitor.relay-requested.v1";

        static RelayRequestedV1 from(HostAsked event) {
            return new RelayRequestedV1(
                    event.relayId(),
                    event.visitId(),
                    event.staffId(),
                    "visit",
                    event.detailsRef(),
                    event.person(),
                    event.digest(),
                    event.occurredAt(),
                    event.dueAt(),
                    event.limitSeconds(),
                    event.next(),
                    event.supersedes(),
                    event.occurredAt());
        }

        /** S98. Without anybody named, the directory's chart decides who is told after the host. */
        static RelayRequestedV1 from(MessageLeftForHost event) {
            return new RelayRequestedV1(
                    event.relayId(),
                    event.visitId(),
                    event.hostId(),
                    "visit-message",
                    event.detailsRef(),
                    event.person(),
                    event.digest(),
                    event.occurredAt(),
                    event.dueAt(),
                    event.limitSeconds(),
                    null,
                    null,
                    event.occurredAt());
        }
    }

    record RelayDoneV1(String relayId, String about, Instant occurredAt) {

        static final String TYPE = "visitor.relay-done.v1";
    }

    @Override
    public List<PublicFact> of(Recorded recorded) {
        return recorded.event() instanceof VisitEvent event ? facts(event, recorded) : List.of();
    }

    private List<PublicFact> facts(VisitEvent event, Recorded recorded) {
        return switch (event) {
            case HostAsked asked -> fact(RelayRequestedV1.TYPE, RelayRequestedV1.from(asked));
            case MessageLeftForHost left -> fact(RelayRequestedV1.TYPE, RelayRequestedV1.from(left));
            case HostAccepted _,
                    HostDeclined _,
                    VisitorAdmitted _,
                    VisitorTurnedAway _,
                    VisitorDeparted _,
                    DepartureInferred _ -> done(asked(recorded), event);
            case HostReplied _, ReplyReleased _ -> done(message(recorded), event);
            default -> List.of();
        };
    }

    /** The relay by which somebody is asked at that point of the story. */
    private Optional<String> asked(Recorded recorded) {
        return before(recorded, HostAsked.class).map(HostAsked::relayId);
    }

    private Optional<String> message(Recorded recorded) {
        return before(recorded, MessageLeftForHost.class).map(MessageLeftForHost::relayId);
    }

    private <T> Optional<T> before(Recorded recorded, Class<T> type) {
        return history.apply(recorded.aggregateId()).stream()
                .filter(earlier -> earlier.sequence() < recorded.sequence())
                .map(Recorded::event)
                .filter(type::isInstance)
                .map(type::cast)
                .reduce((earlier, later) -> later);
    }

    /** Said again of a relay that is done already, it changes nothing there. */
    private static List<PublicFact> done(Optional<String> relayId, VisitEvent event) {
        return relayId.map(id -> fact(RelayDoneV1.TYPE, new RelayDoneV1(id, event.visitId(), event.occurredAt())))
                .orElse(List.of());
    }

    private static List<PublicFact> fact(String type, Object data) {
        return List.of(new PublicFact(TOPIC, type, data));
    }
}
