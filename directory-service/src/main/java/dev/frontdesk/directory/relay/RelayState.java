package dev.frontdesk.directory.relay;

import dev.frontdesk.directory.relay.RelayEvent.RelayRequested;
import dev.frontdesk.kernel.DomainEvent;
import java.util.List;
import java.util.Optional;

/** How far a relay has come. What cannot be asked in a state does not exist there. */
public sealed interface RelayState
        permits NotRequested, OpenRelay, RelayState.Confirmed, RelayState.Settled, RelayState.Withdrawn {

    RelayState after(RelayEvent event);

    /** Who was told so far, in order; the recipient is the first. */
    List<Told> told();

    /** What was asked for; empty when nobody asked. */
    Optional<RelayRequested> asked();

    /** S116. Somebody who was told read it back right. */
    record Confirmed(RelayRequested request, List<Told> told) implements RelayState {
        @Override
        public Optional<RelayRequested> asked() {
            return Optional.of(request);
        }

        @Override
        public RelayState after(RelayEvent event) {
            throw new IllegalStateException("A confirmed relay is closed: " + event.getClass());
        }
    }

    /** It was answered in the service that asked, or seen where that is enough. */
    record Settled(RelayRequested request, List<Told> told) implements RelayState {
        @Override
        public Optional<RelayRequested> asked() {
            return Optional.of(request);
        }

        @Override
        public RelayState after(RelayEvent event) {
            throw new IllegalStateException("A settled relay is closed: " + event.getClass());
        }
    }

    /** A correction took its place. */
    record Withdrawn(RelayRequested request, List<Told> told) implements RelayState {
        @Override
        public Optional<RelayRequested> asked() {
            return Optional.of(request);
        }

        @Override
        public RelayState after(RelayEvent event) {
            throw new IllegalStateException("A withdrawn relay is closed: " + event.getClass());
        }
    }

    /** The state that a history leads to. */
    static RelayState of(List<? extends DomainEvent> history) {
        RelayState state = new NotRequested();
        for (var event : history) {
            state = state.after((RelayEvent) event);
        }
        return state;
    }

    /** The person, if told. */
    default Optional<Told> told(String staffId) {
        return told().stream().filter(one -> one.staffId().equals(staffId)).findFirst();
    }
}
