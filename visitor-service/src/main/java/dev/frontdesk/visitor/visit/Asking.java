package dev.frontdesk.visitor.visit;

import dev.frontdesk.visitor.visit.VisitEvent.DeputyAsked;
import dev.frontdesk.visitor.visit.VisitEvent.HostAsked;
import dev.frontdesk.visitor.visit.VisitEvent.HostNotified;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who was asked to receive, in order, and what came of it.
 *
 * @param relays ids of all relays of this visit, the message to an absent host included
 * @param steps what directory-service told; told twice, or late and out of order, they are the same steps
 */
public record Asking(List<HostAsked> asked, Decision decision, List<String> relays, Set<String> steps) {

    public Asking {
        asked = List.copyOf(asked);
        relays = List.copyOf(relays);
        steps = Set.copyOf(steps);
    }

    static Asking nobody() {
        return new Asking(List.of(), new Decision.Open(), List.of(), Set.of());
    }

    /** Who is asked now. */
    Optional<HostAsked> current() {
        return asked.isEmpty() ? Optional.empty() : Optional.of(asked.getLast());
    }

    /** Somebody was asked and has not answered yet. */
    boolean waits() {
        return !asked.isEmpty() && decision instanceof Decision.Open;
    }

    /** S42. Only who was told, or may be told next, has an answer to give. */
    public boolean wasAsked(String staffId) {
        return asked.stream()
                .anyMatch(one -> one.staffId().equals(staffId)
                        || one.next().stream().anyMatch(next -> next.staffId().equals(staffId)));
    }

    Asking then(HostAsked event) {
        return new Asking(and(asked, event), new Decision.Open(), and(relays, event.relayId()), steps);
    }

    Asking then(DeputyAsked event) {
        return with(step(event));
    }

    Asking left(String relayId) {
        return new Asking(asked, decision, and(relays, relayId), steps);
    }

    Asking decided(Decision next) {
        return new Asking(asked, next, relays, steps);
    }

    Asking with(String step) {
        var more = new HashSet<>(steps);
        more.add(step);
        return new Asking(asked, decision, relays, more);
    }

    static String step(HostNotified event) {
        return "notified " + event.relayId() + " " + event.staffId() + " " + event.channel() + " " + event.occurredAt();
    }

    static String step(DeputyAsked event) {
        return "asked " + event.relayId() + " " + event.staffId() + " " + event.occurredAt();
    }

    private static <T> List<T> and(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }
}
