package dev.frontdesk.call.register;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a call register. */
public sealed interface CallRegisterCommand {

    CallRegisterId registerId();

    Instant at();

    /**
     * S117. A book is full.
     *
     * @param book counts from 1
     * @param contents the entries that were first recorded after {@code from}, up to {@code contents.knownAt()}
     */
    record CloseBook(@TargetAggregateIdentifier CallRegisterId registerId, int book, Contents contents, Instant at)
            implements CallRegisterCommand {}

    /**
     * S124. The year is archived.
     *
     * @param yearEnd the first moment of the next year at the site
     * @param open cards of the year that still wait for their disposition (S110)
     */
    record SealCallRegister(
            @TargetAggregateIdentifier CallRegisterId registerId,
            Contents contents,
            long open,
            Instant yearEnd,
            Instant at)
            implements CallRegisterCommand {}

    /** S124. The clock says that it is late. @param sealBy exactly then there is still time */
    record MarkRegisterOverdue(@TargetAggregateIdentifier CallRegisterId registerId, Instant sealBy, Instant at)
            implements CallRegisterCommand {}

    /**
     * @param digest of the print of the entries, as it was known at {@code knownAt}
     */
    record Contents(long entries, String digest, Instant knownAt) {}
}
