package dev.frontdesk.directory.badge;

import dev.frontdesk.kernel.DomainEvent;
import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Stored for ever: rename nothing, remove nothing. */
public sealed interface BadgeEvent extends DomainEvent {

    String badgeId();

    /** S64. From now on the badge is this person's. @param staffId null: nobody's any more */
    @Revision("1")
    record BadgeAssigned(
            String badgeId,
            String siteId,
            String number,
            @Nullable String staffId,
            Instant occurredAt) implements BadgeEvent {}
}
