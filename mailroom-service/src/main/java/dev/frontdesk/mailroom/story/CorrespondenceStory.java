package dev.frontdesk.mailroom.story;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.mailroom.correspondence.CorrespondenceEvent.CorrespondenceArchived;
import dev.frontdesk.mailroom.correspondence.CorrespondenceEvent.CorrespondenceHandled;
import dev.frontdesk.mailroom.correspondence.CorrespondenceEvent.CorrespondenceLogged;
import dev.frontdesk.mailroom.correspondencelist.CorrespondenceRegister.CorrespondenceRow;
import java.util.List;
import java.util.Optional;

/** One piece of correspondence as it stands in the store, which is ahead of the register. Never empty. */
public record CorrespondenceStory(List<Recorded> events) {

    public CorrespondenceStory {
        events = List.copyOf(events);
    }

    /** @return empty when it is not known at the site */
    public static Optional<CorrespondenceStory> of(List<Recorded> events, String site) {
        return !events.isEmpty()
                        && events.getFirst().event() instanceof CorrespondenceLogged
                        && events.getFirst().origin().site().equals(site)
                ? Optional.of(new CorrespondenceStory(events))
                : Optional.empty();
    }

    public CorrespondenceRow row() {
        var logged = (CorrespondenceLogged) events.getFirst().event();
        var handled = last(CorrespondenceHandled.class);
        var archived = last(CorrespondenceArchived.class);
        return new CorrespondenceRow(
                logged.correspondenceId(),
                logged.year(),
                logged.number(),
                logged.way(),
                logged.medium(),
                archived.isPresent() ? "archived" : handled.isPresent() ? "handled" : "logged",
                logged.details().ref(),
                logged.occurredAt(),
                events.getFirst().origin().actor(),
                handled.map(CorrespondenceHandled::staffId).orElse(null),
                handled.map(CorrespondenceHandled::occurredAt).orElse(null),
                archived.map(CorrespondenceArchived::archiveNumber).orElse(null),
                archived.map(CorrespondenceArchived::occurredAt).orElse(null),
                events.getLast().sequence());
    }

    private <E> Optional<E> last(Class<E> kind) {
        return events.stream()
                .map(Recorded::event)
                .filter(kind::isInstance)
                .map(kind::cast)
                .reduce((_, last) -> last);
    }
}
