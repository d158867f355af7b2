package dev.frontdesk.axon.conformance;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.kernel.DomainEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All events of a service that name one thing, in the order in which they happened.
 *
 * @param now up to when it is told; what has to happen by a later moment can't be missing yet
 */
public record Story(String thing, List<Recorded> events, Instant now) {

    /** Where it happened. */
    public String site() {
        return events.getFirst().origin().site();
    }

    /** One of its events, unwrapped. */
    public record Told<E extends DomainEvent>(Recorded recorded, E event) {

        public Instant at() {
            return event.occurredAt();
        }
    }

    /** All of one kind. */
    public <E extends DomainEvent> List<Told<E>> all(Class<E> kind) {
        return events.stream()
                .filter(recorded -> kind.isInstance(recorded.event()))
                .map(recorded -> new Told<>(recorded, kind.cast(recorded.event())))
                .toList();
    }

    public <E extends DomainEvent> Optional<Told<E>> first(Class<E> kind) {
        return all(kind).stream().findFirst();
    }

    public <E extends DomainEvent> boolean has(Class<E> kind) {
        return first(kind).isPresent();
    }

    public <E extends DomainEvent> boolean has(Class<E> kind, Predicate<E> which) {
        return all(kind).stream().anyMatch(told -> which.test(told.event()));
    }

    /** Was there still time? The moment itself is in time. */
    public boolean past(Instant moment) {
        return now.isAfter(moment);
    }

    public boolean past(Instant moment, Duration limit) {
        return past(moment.plus(limit));
    }

    /** @param evidence the events that show it, at least one */
    public Breach breach(String rule, Instant at, Told<?>... evidence) {
        return new Breach(
                rule,
                thing,
                at,
                Stream.of(evidence).map(told -> told.recorded().eventId()).toList());
    }
}
