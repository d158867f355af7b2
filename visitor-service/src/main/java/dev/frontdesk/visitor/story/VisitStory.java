package dev.frontdesk.visitor.story;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.visitor.visit.VisitEvent;
import dev.frontdesk.visitor.visit.VisitState;
import dev.frontdesk.visitor.visit.VisitState.Arrived;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A visit as of a moment: only the events that count there, and what they come to. Never empty. */
public record VisitStory(List<Recorded> events, Arrived state) {

    public VisitStory {
        events = List.copyOf(events);
    }

    /** @return empty when nobody had arrived by then */
    public static Optional<VisitStory> of(List<Recorded> events) {
        return VisitState.of(events.stream()
                                .map(one -> (VisitEvent) one.event())
                                .toList())
                        instanceof Arrived visit
                ? Optional.of(new VisitStory(events, visit))
                : Optional.empty();
    }

    public String site() {
        return events.getFirst().origin().site();
    }

    public long version() {
        return events.getLast().sequence();
    }

    public <T extends VisitEvent> Stream<T> all(Class<T> type) {
        return events.stream().map(Recorded::event).filter(type::isInstance).map(type::cast);
    }

    public <T extends VisitEvent> Optional<T> last(Class<T> type) {
        return all(type).reduce((earlier, later) -> later);
    }
}
