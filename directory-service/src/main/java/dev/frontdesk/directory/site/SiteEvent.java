package dev.frontdesk.directory.site;

import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.kernel.Names;
import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Stored for ever: rename nothing, remove nothing. */
public sealed interface SiteEvent extends DomainEvent {

    String siteId();

    /** S5, S107, S114. Holds the whole configuration, so that an old call can be read with the greeting of its day. */
    @Revision("1")
    record SiteConfigured(
            String siteId, Names names, String zone, long relayWithinSeconds, Names greeting, Instant occurredAt)
            implements SiteEvent {}

    /** S16. Who is told what is wrong with the duty rosters. @param staffId null: nobody any more */
    @Revision("1")
    record DutySupervisorNamed(String siteId, @Nullable String staffId, Instant occurredAt) implements SiteEvent {}
}
