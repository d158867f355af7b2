package dev.frontdesk.visitor.register;

import dev.frontdesk.kernel.DomainEvent;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** What became of the register of a year. Stored for ever: rename nothing, remove nothing. */
public sealed interface VisitRegisterEvent extends DomainEvent {

    String registerId();

    /** S101. {@code digest} is of the book's print as known at {@code knownAt}, when its last entry was there. */
    @Revision("1")
    record VisitBookClosed(
            String registerId,
            int year,
            int book,
            long entries,
            String digest,
            Instant knownAt,
            Instant handOverBy,
            String rule,
            Instant occurredAt)
            implements VisitRegisterEvent {}

    /** S101. To the administration specialist, for archiving; who handed it over is the event's actor. */
    @Revision("1")
    record VisitBookHandedOver(
            String registerId, int year, int book, String receivedBy, String rule, Instant occurredAt)
            implements VisitRegisterEvent {}

    /** S103. A breach: nobody had handed it over by {@code handOverBy}. */
    @Revision("1")
    record VisitBookOverdue(String registerId, int year, int book, Instant handOverBy, String rule, Instant occurredAt)
            implements VisitRegisterEvent {}

    /** S101. {@code digest} is of the year's print as known at {@code knownAt}; later corrections show beside it. */
    @Revision("1")
    record VisitRegisterSealed(
            String registerId,
            int year,
            long entries,
            String digest,
            Instant knownAt,
            String receivedBy,
            String rule,
            Instant occurredAt)
            implements VisitRegisterEvent {}
}
