package dev.frontdesk.mailroom.correspondence;

import dev.frontdesk.mailroom.item.Kept;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a piece of correspondence. */
public sealed interface CorrespondenceCommand {

    CorrespondenceId correspondenceId();

    Instant at();

    /**
     * S71. Under the next free number of its site and year.
     *
     * @param way {@code in} or {@code out}
     * @param medium {@code email} or {@code fax}
     * @param details with whom and about what, in the vault
     */
    record LogCorrespondence(
            @TargetAggregateIdentifier CorrespondenceId correspondenceId,
            String siteId,
            int year,
            int number,
            String way,
            String medium,
            Kept details,
            Instant at)
            implements CorrespondenceCommand {}

    /** S71. @param staffId who dealt with it */
    record HandleCorrespondence(
            @TargetAggregateIdentifier CorrespondenceId correspondenceId, String staffId, Instant at)
            implements CorrespondenceCommand {}

    /** S71. @param archiveNumber 档案号, as the archive counts */
    record ArchiveCorrespondence(
            @TargetAggregateIdentifier CorrespondenceId correspondenceId, String archiveNumber, Instant at)
            implements CorrespondenceCommand {}
}
