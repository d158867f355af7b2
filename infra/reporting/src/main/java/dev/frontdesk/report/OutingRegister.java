package dev.frontdesk.report;

import static dev.frontdesk.report.Piece.Kind.STAFF;
import static dev.frontdesk.report.Piece.Kind.TEXT;
import static dev.frontdesk.report.Piece.Kind.WORD;

import dev.frontdesk.kernel.Names;
import dev.frontdesk.report.Ledger.Column;
import java.util.List;

/** S64, S78. Who of the staff went out and came back; where to is not told. */
final class OutingRegister extends Register {

    @Override
    String name() {
        return "staff";
    }

    @Override
    Names title() {
        return new Names("员工出入登记表", "Staff in and out register");
    }

    @Override
    String rules() {
        return "S64, S78";
    }

    @Override
    List<Column> columns() {
        return List.of(
                Column.of("员工", "Name", 1.4),
                Column.of("外出时间", "Left", 1),
                Column.of("预计返回", "Expected back", 1.3),
                Column.of("实际返回", "Back", 1),
                Column.of("登记人", "Registered by", 1),
                Column.of("备注", "Remarks", 1.4));
    }

    @Override
    void take(Fact fact) {
        if (!fact.type().equals("directory.presence-changed.v1")) {
            return;
        }
        var outing = entry(fact.text("outingId"));
        outing.field(0).write(STAFF, fact.text("staffId"));
        if (fact.text("state").equals("in")) {
            outing.field(3).write(fact.instant("since"));
            return;
        }
        outing.begin(fact.instant("since"));
        outing.field(1).write(fact.instant("since"));
        if (!fact.text("expectedBackAt").isEmpty()) {
            outing.field(2).write(fact.instant("expectedBackAt"));
        }
        if (outing.field(4).pieces().isEmpty()) {
            outing.field(4).write(TEXT, fact.actor());
        }
        if (fact.text("overdue").equals("true")) {
            outing.field(5).write(WORD, "return-overdue");
        }
    }
}
