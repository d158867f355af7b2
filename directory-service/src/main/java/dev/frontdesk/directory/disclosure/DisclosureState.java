package dev.frontdesk.directory.disclosure;

import dev.frontdesk.directory.disclosure.DisclosureEvent.ContactRevealed;
import dev.frontdesk.directory.disclosure.DisclosureEvent.DisclosureApproved;
import dev.frontdesk.directory.disclosure.DisclosureEvent.DisclosureRefused;
import dev.frontdesk.directory.disclosure.DisclosureEvent.DisclosureRequested;
import java.time.Instant;
import java.util.List;

/** What the next decision about a disclosure depends on. */
public sealed interface DisclosureState {

    DisclosureState after(DisclosureEvent event);

    static DisclosureState of(List<DisclosureEvent> events) {
        DisclosureState state = new Open();
        for (var event : events) {
            state = state.after(event);
        }
        return state;
    }

    /** Nobody asked for anything under this id. */
    record Open() implements DisclosureState {
        @Override
        public DisclosureState after(DisclosureEvent event) {
            return switch (event) {
                case DisclosureRequested e -> new Requested(sight(e));
                case ContactRevealed e -> new Revealed(sight(e), e.occurredAt());
                case DisclosureApproved _, DisclosureRefused _ ->
                    throw new IllegalStateException("Nobody asked for leave: " + event.getClass());
            };
        }
    }

    record Requested(Sight sight) implements DisclosureState {
        @Override
        public DisclosureState after(DisclosureEvent event) {
            return switch (event) {
                case DisclosureApproved e -> new Approved(sight, e.approver(), e.usableUntil());
                case DisclosureRefused e -> new Refused(sight, e.approver());
                case DisclosureRequested _, ContactRevealed _ ->
                    throw new IllegalStateException("This disclosure waits for leave: " + event.getClass());
            };
        }
    }

    record Approved(Sight sight, String approver, Instant usableUntil) implements DisclosureState {
        @Override
        public DisclosureState after(DisclosureEvent event) {
            if (event instanceof ContactRevealed e) {
                return new Revealed(sight, e.occurredAt());
            }
            throw new IllegalStateException("This disclosure has its leave: " + event.getClass());
        }
    }

    record Refused(Sight sight, String approver) implements DisclosureState {
        @Override
        public DisclosureState after(DisclosureEvent event) {
            throw new IllegalStateException("Nothing follows a refused disclosure: " + event.getClass());
        }
    }

    record Revealed(Sight sight, Instant at) implements DisclosureState {
        @Override
        public DisclosureState after(DisclosureEvent event) {
            throw new IllegalStateException("Nothing follows the sight: " + event.getClass());
        }
    }

    private static Sight sight(DisclosureRequested e) {
        return new Sight(e.siteId(), e.staffId(), e.clerk(), e.purpose(), e.about(), e.audience());
    }

    private static Sight sight(ContactRevealed e) {
        return new Sight(e.siteId(), e.staffId(), e.clerk(), e.purpose(), e.about(), e.audience());
    }
}
