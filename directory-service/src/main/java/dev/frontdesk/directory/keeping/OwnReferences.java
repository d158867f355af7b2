package dev.frontdesk.directory.keeping;

import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Recorded;
import dev.frontdesk.privacy.ReferenceCheck;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Says which vault references of this service its events name. */
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
                .map(Referred::aggregateOf)
                .distinct()
                .forEach(id -> history.of(id).stream()
                        .map(Recorded::event)
                        .flatMap(event -> Referred.by(event).stream())
                        .filter(refs::contains)
                        .forEach(referred::add));
        return referred;
    }
}
