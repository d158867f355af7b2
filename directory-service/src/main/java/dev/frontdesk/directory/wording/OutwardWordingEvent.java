package dev.frontdesk.directory.wording;

import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.kernel.Names;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** Stored for ever: rename nothing, remove nothing. */
public sealed interface OutwardWordingEvent extends DomainEvent {

    String wordingId();

    /** S31, S43, S90. {@code {name}} stands for whoever is asked for. */
    @Revision("1")
    record OutwardWordingSet(String wordingId, String siteId, Names sentence, Instant occurredAt)
            implements OutwardWordingEvent {}
}
