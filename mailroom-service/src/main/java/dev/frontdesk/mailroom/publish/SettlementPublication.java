package dev.frontdesk.mailroom.publish;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.mailroom.publish.SettlementFacts.DifferenceResolvedV1;
import dev.frontdesk.mailroom.publish.SettlementFacts.PaymentRecordedV1;
import dev.frontdesk.mailroom.publish.SettlementFacts.SettlementApprovedV1;
import dev.frontdesk.mailroom.publish.SettlementFacts.SettlementRefusedV1;
import dev.frontdesk.mailroom.publish.SettlementFacts.StatementComparedV1;
import dev.frontdesk.mailroom.publish.SettlementFacts.StatementImportedV1;
import dev.frontdesk.mailroom.settlement.SettlementEvent;
import dev.frontdesk.mailroom.settlement.SettlementEvent.DifferenceResolved;
import dev.frontdesk.mailroom.settlement.SettlementEvent.DifferencesFound;
import dev.frontdesk.mailroom.settlement.SettlementEvent.LinesMatched;
import dev.frontdesk.mailroom.settlement.SettlementEvent.PaymentRecorded;
import dev.frontdesk.mailroom.settlement.SettlementEvent.SettlementApproved;
import dev.frontdesk.mailroom.settlement.SettlementEvent.SettlementRefused;
import dev.frontdesk.mailroom.settlement.SettlementEvent.StatementCompared;
import dev.frontdesk.mailroom.statement.CourierStatementEvent.StatementImported;
import dev.frontdesk.messaging.PublicFact;
import dev.frontdesk.messaging.Publication;
import java.util.List;
import org.springframework.stereotype.Component;

/** S131, S132. Tells what became of statements and settlements; the lines themselves stay here. */
@Component
class SettlementPublication implements Publication {

    static final String STATEMENTS = "frontdesk.mailroom.statements.v1";
    static final String SETTLEMENTS = "frontdesk.mailroom.settlements.v1";

    @Override
    public List<PublicFact> of(Recorded recorded) {
        return switch (recorded.event()) {
            case StatementImported imported ->
                List.of(new PublicFact(STATEMENTS, StatementImportedV1.TYPE, StatementImportedV1.from(imported)));
            case SettlementEvent event -> facts(event);
            default -> List.of();
        };
    }

    private static List<PublicFact> facts(SettlementEvent event) {
        return switch (event) {
            case StatementCompared compared -> fact(StatementComparedV1.TYPE, StatementComparedV1.from(compared));
            case DifferenceResolved resolved -> fact(DifferenceResolvedV1.TYPE, DifferenceResolvedV1.from(resolved));
            case SettlementApproved approved -> fact(SettlementApprovedV1.TYPE, SettlementApprovedV1.from(approved));
            case SettlementRefused refused -> fact(SettlementRefusedV1.TYPE, SettlementRefusedV1.from(refused));
            case PaymentRecorded payment -> fact(PaymentRecordedV1.TYPE, PaymentRecordedV1.from(payment));
            case LinesMatched _, DifferencesFound _ -> List.of();
        };
    }

    private static List<PublicFact> fact(String type, Object data) {
        return List.of(new PublicFact(SETTLEMENTS, type, data));
    }
}
