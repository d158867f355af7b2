package dev.frontdesk.report;

import static dev.frontdesk.report.Piece.Kind.MONEY;
import static dev.frontdesk.report.Piece.Kind.TEXT;
import static dev.frontdesk.report.Piece.Kind.WORD;

import dev.frontdesk.kernel.Names;
import dev.frontdesk.report.Ledger.Column;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** S131, S132. What couriers asked for in the months of the period, what it was compared with and what was paid. */
final class CourierRegister extends Register {

    private final Map<String, String> months = new HashMap<>();

    @Override
    String name() {
        return "courier";
    }

    @Override
    Names title() {
        return new Names("快递费用清算表", "Courier statement");
    }

    @Override
    String rules() {
        return "S131, S132";
    }

    @Override
    List<Column> columns() {
        return List.of(
                Column.of("月份", "Month", 0.7),
                Column.of("承运方", "Carrier", 0.7),
                Column.of("账单行数", "Lines", 0.65),
                Column.of("账单金额（元）", "Asked for (yuan)", 1),
                Column.of("相符（行／元）", "Matched (lines, yuan)", 1),
                Column.of("差异（行／元）", "Differences (lines, yuan)", 1),
                Column.of("差异处理", "How they were resolved", 1.9),
                Column.of("批准（元）", "Approved (yuan)", 0.9),
                Column.of("付款（元）", "Paid (yuan)", 0.9),
                Column.of("备注", "Remarks", 0.9));
    }

    /** A statement of October is compared in November: its month says where it belongs. */
    @Override
    boolean holds(Span span, String id, Instant at) {
        var month = months.get(id);
        return month != null
                && !month(month).isBefore(span.from().withDayOfMonth(1))
                && !month(month).isAfter(span.to());
    }

    @Override
    void take(Fact fact) {
        var id = fact.text("settlementId");
        switch (fact.type()) {
            case "mailroom.statement-compared.v1" -> compared(entry(id).begin(fact.occurredAt()), fact);
            case "mailroom.difference-resolved.v1" ->
                entry(id)
                        .field(6)
                        .next()
                        .add(WORD, fact.text("kind"))
                        .add(WORD, fact.text("resolution"))
                        .add(MONEY, fact.text("paysCents"));
            case "mailroom.settlement-approved.v1" -> entry(id).field(7).write(MONEY, fact.text("cents"));
            case "mailroom.settlement-refused.v1" ->
                entry(id).field(9).add(WORD, "refused").add(fact.occurredAt());
            case "mailroom.payment-recorded.v1" ->
                entry(id).field(8).add(MONEY, fact.text("cents")).add(TEXT, fact.text("paidOn"));
            default -> {}
        }
    }

    /** Compared again, the figures of the round before are struck through. */
    private void compared(Entry settlement, Fact fact) {
        months.put(fact.text("settlementId"), fact.text("month"));
        settlement.field(0).write(TEXT, fact.text("month"));
        settlement.field(1).write(WORD, fact.text("carrier"));
        settlement.field(2).write(TEXT, fact.text("lines"));
        settlement.field(3).write(MONEY, fact.text("cents"));
        settlement.field(4).write(TEXT, lines(fact, "matched", "matchedCents"));
        settlement.field(5).write(TEXT, lines(fact, "differences", "differenceCents"));
    }

    private static String lines(Fact fact, String lines, String cents) {
        return fact.text(lines) + " / "
                + MonthlyPage.yuan(fact.data().path(cents).asLong());
    }
}
