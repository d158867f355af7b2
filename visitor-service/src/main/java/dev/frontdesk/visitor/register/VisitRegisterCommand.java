package dev.frontdesk.visitor.register;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a visit register. */
public sealed interface VisitRegisterCommand {

    VisitRegisterId registerId();

    Instant at();

    /**
     * S101. A book is full.
     *
     * @param book counts from 1
     * @param contents the entries that were first recorded after the last book, up to {@code contents.knownAt()}
     * @param handOverWithinSeconds S103. The site's limit of today
     */
    record CloseVisitBook(
            @TargetAggregateIdentifier VisitRegisterId registerId,
            int book,
            Contents contents,
            long handOverWithinSeconds,
            Instant at)
            implements VisitRegisterCommand {}

    /** S101. @param receivedBy 行政专员, who archives it */
    record HandOverVisitBook(
            @TargetAggregateIdentifier VisitRegisterId registerId, int book, String receivedBy, Instant at)
            implements VisitRegisterCommand {}

    /** S103. Sent by the watch; the register itself knows whether the book is still here. */
    record MarkBookOverdue(@TargetAggregateIdentifier VisitRegisterId registerId, int book, Instant at)
            implements VisitRegisterCommand {}

    /**
     * S101. The year is archived, with the entries that fill no book.
     *
     * @param open visits of the year whose end nobody knows yet
     * @param yearEnd the first moment of the next year at the site
     * @param receivedBy 行政专员, who archives it
     */
    record SealVisitRegister(
            @TargetAggregateIdentifier VisitRegisterId registerId,
            Contents contents,
            long open,
            Instant yearEnd,
            String receivedBy,
            Instant at)
            implements VisitRegisterCommand {}

    /** @param digest of the print of the entries, as it was known at {@code knownAt} */
    record Contents(long entries, String digest, Instant knownAt) {}
}
