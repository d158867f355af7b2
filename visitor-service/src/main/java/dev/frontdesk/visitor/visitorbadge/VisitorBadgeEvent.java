package dev.frontdesk.visitor.visitorbadge;

import dev.frontdesk.kernel.DomainEvent;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** What became of a visitor badge. Stored for ever: rename nothing, remove nothing. */
public sealed interface VisitorBadgeEvent extends DomainEvent {

    String badgeId();

    @Revision("1")
    record BadgeIssued(String badgeId, int number, String visitId, Instant occurredAt) implements VisitorBadgeEvent {}

    /** {@code visitId} had it last. */
    @Revision("1")
    record BadgeReturned(String badgeId, int number, String visitId, Instant occurredAt) implements VisitorBadgeEvent {}

    /** {@code visitId} had it last. */
    @Revision("1")
    record BadgeLost(String badgeId, int number, String visitId, Instant occurredAt) implements VisitorBadgeEvent {}
}
