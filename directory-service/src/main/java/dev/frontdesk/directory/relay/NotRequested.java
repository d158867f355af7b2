package dev.frontdesk.directory.relay;

import dev.frontdesk.directory.relay.RelayEvent.RelayRequested;
import java.util.List;
import java.util.Optional;

/** Nobody asked for it yet. */
record NotRequested() implements RelayState {

    @Override
    public RelayState after(RelayEvent event) {
        if (event instanceof RelayRequested request) {
            return OpenRelay.of(request);
        }
        throw new IllegalStateException("A relay's first event is RelayRequested, not " + event.getClass());
    }

    @Override
    public List<Told> told() {
        return List.of();
    }

    @Override
    public Optional<RelayRequested> asked() {
        return Optional.empty();
    }
}
