package dev.frontdesk.call.register;

import dev.frontdesk.kernel.DomainEvent;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** What became of the register of a year. Stored for ever: rename nothing, remove nothing. */
public sealed interface CallRegisterEvent extends DomainEvent {

    String registerId();

    /** S117. {@code digest} is of the book's print as known at {@code knownAt}, when its last entry was there. */
    @Revision("1")
    record CallBookClosed(
            String registerId,
            int year,
            int book,
            long entries,
            String digest,
            Instant knownAt,
            String rule,
            Instant occurredAt)
            implements CallRegisterEvent {}

    /** S124. {@code digest} is of the year's print as known at {@code knownAt}; later corrections show beside it. */
    @Revision("1")
    record CallRegisterSealed(
            String registerId, int year, long entries, String digest, Instant knownAt, String rule, Instant occurredAt)
            implements CallRegisterEvent {}

    /** S124. A breach: nobody had sealed it by {@code sealBy}. */
    @Revision("1")
    record CallRegisterOverdue(String registerId, int year, Instant sealBy, String rule, Instant occurredAt)
            implements CallRegisterEvent {}
}
