package dev.frontdesk.report;

import static dev.frontdesk.report.Piece.Kind.STAFF;
import static dev.frontdesk.report.Piece.Kind.TEXT;
import static dev.frontdesk.report.Piece.Kind.WORD;

import dev.frontdesk.kernel.Names;
import dev.frontdesk.report.Ledger.Column;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** S58, S63, S88: who came in and went out; in the customers' book, S97 to S100, also what was left behind and answered. */
final class VisitRegister extends Register {

    private static final int KIND = 0;
    private static final int PERSONS = 1;
    private static final int HOST = 2;
    private static final int RECEIVED = 3;
    private static final int MESSAGE = 4;
    private static final int LEFT = 5;
    private static final int KNOWN_BY = 6;
    private static final int REMARK = 7;

    private final boolean customers;
    private final Set<String> ofCustomers = new HashSet<>();

    private VisitRegister(boolean customers) {
        this.customers = customers;
    }

    static Register ofAll() {
        return new VisitRegister(false);
    }

    static Register ofCustomers() {
        return new VisitRegister(true);
    }

    @Override
    String name() {
        return customers ? "customers" : "visitors";
    }

    @Override
    Names title() {
        return customers
                ? new Names("客户来访登记簿", "Customer visit register")
                : new Names("来访出入登记表", "Visitor in and out register");
    }

    @Override
    String rules() {
        return customers ? "S88, S97–S101" : "S34, S58, S63";
    }

    @Override
    List<Column> columns() {
        return List.of(
                Column.of("来访类型", "Kind", 0.9),
                Column.of("人数", "People", 0.5),
                Column.of("被访人", "Visits", 1),
                Column.of("接待", "Received", 1.2),
                Column.of("留言与答复", "Message and reply", 1.3),
                Column.of("离开", "Left", 1.05),
                Column.of("离开依据", "Known by", 0.95),
                Column.of("备注", "Remarks", 1.3));
    }

    @Override
    boolean holds(Span span, String id, Instant at) {
        return super.holds(span, id, at) && (!customers || ofCustomers.contains(id));
    }

    @Override
    void take(Fact fact) {
        if (!fact.type().startsWith("visitor.") || fact.text("visitId").isEmpty()) {
            return;
        }
        var id = fact.text("visitId");
        var visit = entry(id);
        switch (fact.type()) {
            case "visitor.visitor-arrived.v1" -> arrived(visit.begin(fact.occurredAt()), id, fact);
            case "visitor.visitor-admitted.v1" -> {
                visit.field(RECEIVED).add(STAFF, fact.text("receivedBy")).add(fact.occurredAt());
            }
            case "visitor.visitor-turned-away.v1" ->
                visit.field(RECEIVED).add(WORD, "turned-away").add(fact.occurredAt());
            case "visitor.reply-promised.v1" ->
                visit.field(MESSAGE).add(WORD, "reply-by").add(fact.instant("dueAt"));
            case "visitor.host-replied.v1" ->
                visit.field(MESSAGE).add(WORD, "replied").add(fact.occurredAt());
            case "visitor.reply-overdue.v1" -> visit.field(MESSAGE).add(WORD, "overdue");
            case "visitor.reply-released.v1" -> visit.field(MESSAGE).add(WORD, fact.text("reason"));
            case "visitor.visitor-on-break.v1" ->
                visit.field(REMARK).add(WORD, "on-break").add(fact.occurredAt());
            case "visitor.visitor-returned.v1" ->
                visit.field(REMARK).add(WORD, "came-back").add(fact.occurredAt());
            case "visitor.visitor-departed.v1" ->
                left(visit, fact.occurredAt().toString(), false, fact.text("provenance"));
            case "visitor.departure-inferred.v1" -> {
                // Nobody saw it: the register says between when and when, and never a minute.
                visit.field(LEFT).add(fact.instant("notBefore")).add(TEXT, "–").add(fact.instant("notAfter"));
                visit.field(KNOWN_BY).write(WORD, "inferred");
            }
            case "visitor.departure-corrected.v1" ->
                left(visit, fact.instant("departedAt").toString(), true, fact.text("provenance"));
            case "visitor.visit-corrected.v1" -> corrected(visit, fact);
            default -> {}
        }
    }

    private void arrived(Entry visit, String id, Fact fact) {
        visit.field(KIND).write(WORD, fact.text("kind"));
        visit.field(PERSONS).write(TEXT, fact.text("persons"));
        visit.field(HOST).write(STAFF, fact.text("hostId"));
        if (fact.text("place").equals("kiosk")) {
            visit.field(REMARK).add(WORD, "kiosk");
        }
        if (fact.text("kind").equals("customer")) {
            ofCustomers.add(id);
        }
    }

    private static void left(Entry visit, String at, boolean correction, String provenance) {
        if (correction) {
            var before = visit.field(LEFT).pieces();
            before.replaceAll(Piece::strike);
        }
        visit.field(LEFT).add(Piece.Kind.TIME, at);
        visit.field(KNOWN_BY).write(WORD, provenance);
    }

    private static void corrected(Entry visit, Fact fact) {
        switch (fact.text("field")) {
            case "host" -> visit.field(HOST).write(STAFF, fact.text("newValue"));
            case "persons" -> visit.field(PERSONS).write(TEXT, fact.text("newValue"));
            case "arrivedAt" -> {
                visit.field(REMARK).add(WORD, "arrival-corrected");
                var before = fact.text("oldValue");
                if (!before.isEmpty()) {
                    visit.field(REMARK).pieces().add(new Piece(Piece.Kind.TIME, before, true));
                }
                if (!fact.text("newValue").isEmpty()) {
                    visit.begin(fact.instant("newValue"));
                }
            }
            case "subject" -> visit.field(REMARK).add(WORD, "subject-corrected");
            default -> visit.field(REMARK).add(WORD, "details-corrected").add(fact.occurredAt());
        }
    }
}
