package dev.frontdesk.directory.responsibility;

import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.kernel.Names;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;

/** Stored for ever: rename nothing, remove nothing. */
public sealed interface ResponsibilityEvent extends DomainEvent {

    String responsibilityId();

    /** S20, S21, S26 to S28. Whole, so that an old call can be read with the responsibilities of its day. */
    @Revision("1")
    record SubjectAssigned(
            String responsibilityId,
            String siteId,
            String kind,
            Names subject,
            List<String> extensions,
            Names post,
            String rule,
            Instant occurredAt)
            implements ResponsibilityEvent {}
}
