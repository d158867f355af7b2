package dev.frontdesk.visitor.visitorbadge;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a visitor badge. {@link #at()} is when it happened, as the desk says. */
public sealed interface VisitorBadgeCommand {

    VisitorBadgeId badgeId();

    Instant at();

    record IssueBadge(@TargetAggregateIdentifier VisitorBadgeId badgeId, int number, String visitId, Instant at)
            implements VisitorBadgeCommand {}

    /** It came back, from whoever had it; also one that was lost. */
    record ReturnBadge(@TargetAggregateIdentifier VisitorBadgeId badgeId, Instant at) implements VisitorBadgeCommand {}

    /** Whoever had it no longer has it. */
    record ReportBadgeLost(@TargetAggregateIdentifier VisitorBadgeId badgeId, Instant at)
            implements VisitorBadgeCommand {}
}
