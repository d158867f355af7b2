package dev.frontdesk.directory.site;

import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.kernel.Names;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** Stored for ever: rename nothing, remove nothing. */
public sealed interface SiteEvent extends DomainEvent {

    String siteId();

    /** S5, S107, S114. Holds the whole configuration, so that an old call can be read with the greeting of its day. */
    @Revision("1")
    record SiteConfigured(
            String siteId, Names names, String zone, long relayWithinSeconds, Names greeting, Instant occurredAt)
            implements SiteEvent {}
}
