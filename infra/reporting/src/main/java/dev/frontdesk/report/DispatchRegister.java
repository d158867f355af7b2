package dev.frontdesk.report;

import static dev.frontdesk.report.Piece.Kind.DEPARTMENT;
import static dev.frontdesk.report.Piece.Kind.MONEY;
import static dev.frontdesk.report.Piece.Kind.STAFF;
import static dev.frontdesk.report.Piece.Kind.TEXT;
import static dev.frontdesk.report.Piece.Kind.WORD;

import dev.frontdesk.kernel.Names;
import dev.frontdesk.report.Ledger.Column;
import java.util.List;

/** S126 to S130. What was sent, by whom, with whom and under which number. */
final class DispatchRegister extends Register {

    private static final int SENDER = 0;
    private static final int CLASS = 1;
    private static final int PIECES = 2;
    private static final int VALUE = 3;
    private static final int CARRIAGE = 4;
    private static final int CARRIER = 5;
    private static final int PAYS = 6;
    private static final int SENT = 7;
    private static final int WAYBILL = 8;
    private static final int REMARK = 9;

    @Override
    String name() {
        return "dispatch";
    }

    @Override
    Names title() {
        return new Names("邮件发送登记表", "Mail dispatch register");
    }

    @Override
    String rules() {
        return "S126–S131";
    }

    @Override
    List<Column> columns() {
        return List.of(
                Column.of("寄件人", "Sender", 1),
                Column.of("物品类别", "Class", 0.85),
                Column.of("件数", "Pieces", 0.5),
                Column.of("声明价值（元）", "Value (yuan)", 0.85),
                Column.of("寄送方式", "Carriage", 0.8),
                Column.of("承运方", "Carrier", 0.75),
                Column.of("费用部门", "Paid by", 1),
                Column.of("寄出", "Sent", 0.85),
                Column.of("底单号", "Waybill", 1.35),
                Column.of("备注", "Remarks", 1.1));
    }

    @Override
    void take(Fact fact) {
        if (!fact.type().startsWith("mailroom.")) {
            return;
        }
        switch (fact.type()) {
            case "mailroom.outgoing-item-registered.v1" -> {
                var item = entry(fact.text("itemId")).begin(fact.occurredAt());
                item.field(SENDER).write(STAFF, fact.text("senderId"));
                line(item, fact);
            }
            case "mailroom.outgoing-item-corrected.v1" -> {
                var item = entry(fact.text("itemId"));
                line(item, fact);
                item.field(REMARK).add(WORD, "corrected").add(fact.occurredAt());
            }
            case "mailroom.outgoing-item-cancelled.v1" ->
                entry(fact.text("itemId")).field(REMARK).add(WORD, "cancelled").add(fact.occurredAt());
            case "mailroom.item-dispatched.v1" -> {
                entry(fact.text("itemId")).field(SENT).write(fact.occurredAt());
                entry(fact.text("itemId")).field(CARRIER).write(WORD, fact.text("carrier"));
            }
            case "mailroom.waybill-attached.v1" ->
                entry(fact.text("itemId")).field(WAYBILL).write(TEXT, fact.text("waybill"));
            case "mailroom.item-self-consigned.v1" -> {
                entry(fact.text("itemId")).field(SENT).write(fact.occurredAt());
                entry(fact.text("itemId")).field(REMARK).add(WORD, "self-consigned");
            }
            default -> {}
        }
    }

    private static void line(Entry item, Fact fact) {
        item.field(CLASS).write(WORD, fact.text("itemClass"));
        item.field(PIECES).write(TEXT, fact.text("pieces"));
        item.field(VALUE).write(MONEY, fact.text("valueCents"));
        item.field(CARRIAGE).write(WORD, fact.text("carriage"));
        item.field(CARRIER).write(WORD, fact.text("carrier"));
        item.field(PAYS).write(DEPARTMENT, fact.text("costCentre"));
    }
}
