package dev.frontdesk.mailroom;

import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.mailroom.account.CourierAccountEvent.AccountDescribed;
import dev.frontdesk.mailroom.account.CourierAccountEvent.StatementMapped;
import dev.frontdesk.mailroom.account.CourierAccountEvent.TariffIssued;
import dev.frontdesk.mailroom.matching.Comparison.Difference;
import dev.frontdesk.mailroom.matching.Comparison.Match;
import dev.frontdesk.mailroom.matching.StatementLine;
import dev.frontdesk.mailroom.settlement.SettlementEvent.DifferenceResolved;
import dev.frontdesk.mailroom.settlement.SettlementEvent.DifferencesFound;
import dev.frontdesk.mailroom.settlement.SettlementEvent.LinesMatched;
import dev.frontdesk.mailroom.settlement.SettlementEvent.PaymentRecorded;
import dev.frontdesk.mailroom.settlement.SettlementEvent.SettlementApproved;
import dev.frontdesk.mailroom.settlement.SettlementEvent.SettlementRefused;
import dev.frontdesk.mailroom.settlement.SettlementEvent.StatementCompared;
import dev.frontdesk.mailroom.statement.CourierStatementEvent.StatementImported;
import dev.frontdesk.mailroom.statement.CourierStatementEvent.StatementLinesImported;
import dev.frontdesk.mailroom.statementfile.StatementMapping;
import dev.frontdesk.mailroom.tariff.Tariff;
import dev.frontdesk.mailroom.tariff.Tariff.Surcharges;
import dev.frontdesk.mailroom.tariff.Tariff.Zone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One of each event about what couriers are paid. */
final class SettlementSamples {

    private static final String REST = "3f786850e387550fdab836ed7e6dc881de23001b";
    private static final String STATEMENT = "statement-" + REST;
    private static final String SETTLEMENT = "settlement-" + REST;
    private static final String ITEM = "outgoing-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0001";
    private static final Instant AT = Instant.parse("2026-11-02T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private static final Tariff TARIFF = new Tariff(
            List.of(new Zone("1", "江浙沪", "Near", List.of("上海", "CN-32/南京"), 1000, 1000, 1000, 200)),
            new Surcharges(500, List.of("新疆"), 500, 50, 100, 300),
            800);

    static final List<DomainEvent> ALL = List.of(
            new AccountDescribed("account-sf", "site-a", "sf", "7550123456", "顺丰月结", "SF monthly", AT),
            new TariffIssued("account-sf", 1, LocalDate.of(2026, 10, 1), TARIFF, "S131", AT),
            new StatementMapped(
                    "account-sf",
                    new StatementMapping("运单号码", "日期", "对方地区", null, "计费重量", "kg", List.of("应付金额(元)")),
                    AT),
            new StatementImported(
                    STATEMENT, "site-a", "account-sf", "2026-10", "9f86d081", 2, 1, 2200, "clerk", "S131", AT),
            new StatementLinesImported(
                    STATEMENT,
                    1,
                    List.of(
                            new StatementLine(2, "SF1234567890123", DAY, "CN-44", "深圳", 1500, 1200),
                            new StatementLine(3, "SF1234567890124", null, "", "", 0, 1000)),
                    AT),
            new StatementCompared(
                    SETTLEMENT,
                    1,
                    "site-a",
                    STATEMENT,
                    "account-sf",
                    "sf",
                    "2026-10",
                    2,
                    2200,
                    1,
                    1200,
                    1,
                    1000,
                    "clerk",
                    "clerk",
                    "S131",
                    AT),
            new LinesMatched(SETTLEMENT, 1, List.of(new Match(2, ITEM, 1200)), AT),
            new DifferencesFound(
                    SETTLEMENT,
                    1,
                    List.of(new Difference(
                            "unknown-waybill-3",
                            "unknown-waybill",
                            List.of(3),
                            List.of(),
                            "SF1234567890124",
                            1000,
                            null,
                            0,
                            0)),
                    AT),
            new DifferenceResolved(
                    SETTLEMENT,
                    "unknown-waybill-3",
                    "unknown-waybill",
                    "charge-person",
                    1000,
                    1000,
                    "staff-lin",
                    SETTLEMENT + "/1",
                    "clerk",
                    "S132",
                    AT),
            new SettlementRefused(SETTLEMENT, SETTLEMENT + "/2", "manager", "S132", AT),
            new SettlementApproved(SETTLEMENT, "site-a", "account-sf", "sf", "2026-10", 2200, "manager", "S132", AT),
            new PaymentRecorded(SETTLEMENT, 2200, LocalDate.of(2026, 11, 9), "TX-20261109-1", "clerk", "S132", AT));

    private SettlementSamples() {}
}
