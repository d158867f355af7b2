package dev.frontdesk.mailroom.settlement;

import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.mailroom.matching.Comparison.Difference;
import dev.frontdesk.mailroom.matching.Comparison.Match;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What became of a settlement. Stored for ever: rename nothing, remove nothing. */
public sealed interface SettlementEvent extends DomainEvent {

    String settlementId();

    /**
     * S131. A statement was held against the register, for the {@code round}-th time; what came out follows. It takes
     * the place of the round before; a resolution holds on where the difference is the same to the cent.
     */
    @Revision("1")
    record StatementCompared(
            String settlementId,
            int round,
            String siteId,
            String statementId,
            String accountId,
            String carrier,
            String month,
            int lines,
            long cents,
            int matched,
            long matchedCents,
            int differences,
            long differenceCents,
            String importedBy,
            String comparedBy,
            String rule,
            Instant occurredAt)
            implements SettlementEvent {}

    /** Lines that are right, some at a time. */
    @Revision("1")
    record LinesMatched(String settlementId, int round, List<Match> matches, Instant occurredAt)
            implements SettlementEvent {

        public LinesMatched {
            matches = List.copyOf(matches);
        }
    }

    /** What a person has to decide, some at a time. */
    @Revision("1")
    record DifferencesFound(String settlementId, int round, List<Difference> differences, Instant occurredAt)
            implements SettlementEvent {

        public DifferencesFound {
            differences = List.copyOf(differences);
        }
    }

    /** S132. {@code note} is where the vault keeps what was written about it. */
    @Revision("1")
    record DifferenceResolved(
            String settlementId,
            String differenceId,
            String kind,
            String resolution,
            long claimedCents,
            long paysCents,
            @Nullable String staffId,
            @Nullable String note,
            String resolvedBy,
            String rule,
            Instant occurredAt)
            implements SettlementEvent {}

    /** S132. The cents of all matches, and of all differences as they were resolved. */
    @Revision("1")
    record SettlementApproved(
            String settlementId,
            String siteId,
            String accountId,
            String carrier,
            String month,
            long cents,
            String approvedBy,
            String rule,
            Instant occurredAt)
            implements SettlementEvent {}

    /** {@code note} is where the vault keeps why. */
    @Revision("1")
    record SettlementRefused(String settlementId, String note, String refusedBy, String rule, Instant occurredAt)
            implements SettlementEvent {}

    /** S132. */
    @Revision("1")
    record PaymentRecorded(
            String settlementId,
            long cents,
            LocalDate paidOn,
            String reference,
            String recordedBy,
            String rule,
            Instant occurredAt)
            implements SettlementEvent {}
}
