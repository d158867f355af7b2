package dev.frontdesk.directory;

import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Recorded;
import dev.frontdesk.directory.relay.RelayEvent.RelayReadBack;
import dev.frontdesk.privacy.ReferenceCheck;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Says which vault references of this service its events name: the words of a read-back, under the relay's own id. */
@Component
class OwnReferences implements ReferenceCheck {

    private final History history;

    OwnReferences(History history) {
        this.history = history;
    }

    @Override
    public Set<String> referred(Set<String> refs) {
        var referred = new HashSet<String>();
        refs.stream()
                .map(OwnReferences::relayId)
                .distinct()
                .forEach(relayId -> history.of(relayId).stream()
                        .map(Recorded::event)
                        .filter(RelayReadBack.class::isInstance)
                        .map(event -> ((RelayReadBack) event).understoodRef())
                        .filter(Objects::nonNull)
                        .filter(refs::contains)
                        .forEach(referred::add));
        return referred;
    }

    private static String relayId(String ref) {
        var end = ref.indexOf('/');
        return end < 0 ? ref : ref.substring(0, end);
    }
}
