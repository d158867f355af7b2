package dev.frontdesk.directory.badge;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a badge. */
public sealed interface BadgeCommand {

    BadgeId badgeId();

    Instant at();

    /** S64. The badge is this person's from now on. @param staffId null: nobody's */
    record AssignBadge(
            @TargetAggregateIdentifier BadgeId badgeId,
            String siteId,
            String number,
            @Nullable String staffId,
            Instant at)
            implements BadgeCommand {}
}
