package dev.frontdesk.directory.outing;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of an outing. */
public sealed interface OutingCommand {

    OutingId outingId();

    Instant at();

    /**
     * S64, S78. Somebody went out.
     *
     * @param destination a few words for colleagues; a matter of staff, and no place for an outsider's particulars
     * @param leftAt when they left; may be before {@code at}, when it is written down later
     */
    record RegisterOuting(
            @TargetAggregateIdentifier OutingId outingId,
            String siteId,
            String staffId,
            String destination,
            Instant leftAt,
            Instant expectedBackAt,
            Instant at)
            implements OutingCommand {}

    /** It takes longer. */
    record ExtendOuting(@TargetAggregateIdentifier OutingId outingId, Instant expectedBackAt, Instant at)
            implements OutingCommand {}

    /** @param at when they came back */
    record RegisterReturn(@TargetAggregateIdentifier OutingId outingId, Instant at) implements OutingCommand {}

    /** The watch asks whether the return is overdue. */
    record MarkReturnOverdue(@TargetAggregateIdentifier OutingId outingId, Instant at) implements OutingCommand {}
}
