package dev.frontdesk.directory.outing;

import dev.frontdesk.kernel.DomainEvent;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * Stored for ever: rename nothing, remove nothing.
 *
 * <p>Where a member of staff went is a matter of staff and stands here; it never leaves this service.
 */
public sealed interface OutingEvent extends DomainEvent {

    String outingId();

    String staffId();

    /** S64, S78. {@code occurredAt} is when they left. */
    @Revision("1")
    record OutingRegistered(
            String outingId,
            String siteId,
            String staffId,
            String destination,
            Instant expectedBackAt,
            String rule,
            Instant occurredAt)
            implements OutingEvent {}

    /** {@code occurredAt} is when it was said. */
    @Revision("1")
    record OutingExtended(String outingId, String staffId, Instant leftAt, Instant expectedBackAt, Instant occurredAt)
            implements OutingEvent {}

    /** {@code occurredAt} is when they came back; {@code late} when that was after the time they were expected at. */
    @Revision("1")
    record ReturnRegistered(String outingId, String staffId, boolean late, Instant occurredAt) implements OutingEvent {}

    /** S78. Nobody had written down a return by {@code expectedBackAt}. */
    @Revision("1")
    record ReturnOverdue(
            String outingId, String staffId, Instant leftAt, Instant expectedBackAt, String rule, Instant occurredAt)
            implements OutingEvent {}
}
