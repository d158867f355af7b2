package dev.frontdesk.call.publish;

import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Recorded;
import dev.frontdesk.call.call.CallEvent.CallClassified;
import dev.frontdesk.call.call.CallEvent.CallEnded;
import dev.frontdesk.call.call.CallEvent.CallReceived;
import dev.frontdesk.call.call.CallEvent.CallerScreened;
import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.messaging.PublicFact;
import dev.frontdesk.messaging.Publication;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** S23 to S28. Tells of solicitations that were turned away, so that the seller is recognised at the door, too. */
@Component
class SolicitationPublication implements Publication {

    private static final String SOLICITATION = "solicitation";
    private static final String TURNED_AWAY = "turned-away";

    private final Function<String, List<Recorded>> history;

    @Autowired
    SolicitationPublication(History history) {
        this(history::of);
    }

    SolicitationPublication(Function<String, List<Recorded>> history) {
        this.history = history;
    }

    /** S24. Who the caller said they were lies in the vault, under {@code detailsRef}. */
    record SolicitationTurnedAwayV1(String callId, String detailsRef, String person, Instant occurredAt) {

        static final String TYPE = "call.solicitation-turned-away.v1";
    }

    @Override
    public List<PublicFact> of(Recorded recorded) {
        return recorded.event() instanceof CallEnded ended
                        && ended.disposition().equals(TURNED_AWAY)
                ? fact(ended)
                : List.of();
    }

    private List<PublicFact> fact(CallEnded ended) {
        var events = history.apply(ended.callId()).stream().map(Recorded::event).toList();
        var kind = last(events, SolicitationPublication::kind);
        var screened =
                last(events, event -> event instanceof CallerScreened caller ? Stream.of(caller) : Stream.empty());
        if (screened.isEmpty() || !kind.equals(Optional.of(SOLICITATION))) {
            return List.of();
        }
        var fact = new SolicitationTurnedAwayV1(
                ended.callId(), screened.get().detailsRef(), screened.get().person(), ended.occurredAt());
        return List.of(new PublicFact(CallPublication.TOPIC, SolicitationTurnedAwayV1.TYPE, fact));
    }

    private static Stream<String> kind(DomainEvent event) {
        return switch (event) {
            case CallReceived received -> Stream.ofNullable(received.kind());
            case CallClassified classified -> Stream.of(classified.kind());
            default -> Stream.empty();
        };
    }

    private static <T> Optional<T> last(List<DomainEvent> events, Function<DomainEvent, Stream<T>> part) {
        return events.stream().flatMap(part).reduce((earlier, later) -> later);
    }
}
