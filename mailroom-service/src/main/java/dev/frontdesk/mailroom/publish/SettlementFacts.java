package dev.frontdesk.mailroom.publish;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.frontdesk.mailroom.settlement.SettlementEvent.DifferenceResolved;
import dev.frontdesk.mailroom.settlement.SettlementEvent.PaymentRecorded;
import dev.frontdesk.mailroom.settlement.SettlementEvent.SettlementApproved;
import dev.frontdesk.mailroom.settlement.SettlementEvent.SettlementRefused;
import dev.frontdesk.mailroom.settlement.SettlementEvent.StatementCompared;
import dev.frontdesk.mailroom.statement.CourierStatementEvent.StatementImported;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What others may know of what couriers are paid: sums, counts and reasons, never what somebody wrote about them. */
final class SettlementFacts {

    private SettlementFacts() {}

    record StatementImportedV1(
            String statementId, String accountId, String month, int lines, long cents, Instant occurredAt) {

        static final String TYPE = "mailroom.statement-imported.v1";

        static StatementImportedV1 from(StatementImported event) {
            return new StatementImportedV1(
                    event.statementId(),
                    event.accountId(),
                    event.month(),
                    event.lines(),
                    event.cents(),
                    event.occurredAt());
        }
    }

    record StatementComparedV1(
            String settlementId,
            String statementId,
            String accountId,
            String carrier,
            String month,
            int round,
            int lines,
            long cents,
            int matched,
            long matchedCents,
            int differences,
            long differenceCents,
            Instant occurredAt) {

        static final String TYPE = "mailroom.statement-compared.v1";

        static StatementComparedV1 from(StatementCompared event) {
            return new StatementComparedV1(
                    event.settlementId(),
                    event.statementId(),
                    event.accountId(),
                    event.carrier(),
                    event.month(),
                    event.round(),
                    event.lines(),
                    event.cents(),
                    event.matched(),
                    event.matchedCents(),
                    event.differences(),
                    event.differenceCents(),
                    event.occurredAt());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DifferenceResolvedV1(
            String settlementId,
            String differenceId,
            String kind,
            String resolution,
            long claimedCents,
            long paysCents,
            @Nullable String staffId,
            Instant occurredAt) {

        static final String TYPE = "mailroom.difference-resolved.v1";

        static DifferenceResolvedV1 from(DifferenceResolved event) {
            return new DifferenceResolvedV1(
                    event.settlementId(),
                    event.differenceId(),
                    event.kind(),
                    event.resolution(),
                    event.claimedCents(),
                    event.paysCents(),
                    event.staffId(),
                    event.occurredAt());
        }
    }

    record SettlementApprovedV1(
            String settlementId, String accountId, String carrier, String month, long cents, Instant occurredAt) {

        static final String TYPE = "mailroom.settlement-approved.v1";

        static SettlementApprovedV1 from(SettlementApproved event) {
            return new SettlementApprovedV1(
                    event.settlementId(),
                    event.accountId(),
                    event.carrier(),
                    event.month(),
                    event.cents(),
                    event.occurredAt());
        }
    }

    record SettlementRefusedV1(String settlementId, Instant occurredAt) {

        static final String TYPE = "mailroom.settlement-refused.v1";

        static SettlementRefusedV1 from(SettlementRefused event) {
            return new SettlementRefusedV1(event.settlementId(), event.occurredAt());
        }
    }

    record PaymentRecordedV1(String settlementId, long cents, LocalDate paidOn, Instant occurredAt) {

        static final String TYPE = "mailroom.payment-recorded.v1";

        static PaymentRecordedV1 from(PaymentRecorded event) {
            return new PaymentRecordedV1(event.settlementId(), event.cents(), event.paidOn(), event.occurredAt());
        }
    }
}
