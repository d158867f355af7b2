package dev.frontdesk.mailroom.settlement;

import dev.frontdesk.mailroom.matching.Comparison;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a settlement. {@code by} is the account that asks: four eyes have to be two people's (S132). */
public sealed interface SettlementCommand {

    SettlementId settlementId();

    String by();

    Instant at();

    /** S131. The statement was held against the register. */
    record RecordComparison(
            @TargetAggregateIdentifier SettlementId settlementId,
            Subject subject,
            Comparison comparison,
            String by,
            Instant at)
            implements SettlementCommand {}

    /**
     * What a settlement is about.
     *
     * @param cents sum of all lines of the statement
     */
    record Subject(
            String siteId,
            String statementId,
            String accountId,
            String carrier,
            String month,
            int lines,
            long cents,
            String importedBy) {}

    /**
     * S132. One reason for some differences.
     *
     * @param staffId whom it is charged to; null unless somebody is
     * @param note where the vault keeps what was written about it; null when nothing was
     */
    record ResolveDifferences(
            @TargetAggregateIdentifier SettlementId settlementId,
            List<String> differenceIds,
            Resolution resolution,
            @Nullable String staffId,
            @Nullable String note,
            String by,
            Instant at)
            implements SettlementCommand {

        public ResolveDifferences {
            differenceIds = List.copyOf(differenceIds);
        }
    }

    /** S132. */
    record ApproveSettlement(@TargetAggregateIdentifier SettlementId settlementId, String by, Instant at)
            implements SettlementCommand {}

    /** It goes back to whoever prepared it. @param note where the vault keeps why */
    record RefuseSettlement(@TargetAggregateIdentifier SettlementId settlementId, String note, String by, Instant at)
            implements SettlementCommand {}

    /** S132. @param reference the bank's number of it */
    record RecordPayment(
            @TargetAggregateIdentifier SettlementId settlementId,
            long cents,
            LocalDate paidOn,
            String reference,
            String by,
            Instant at)
            implements SettlementCommand {}
}
