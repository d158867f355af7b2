package dev.frontdesk.report;

import static dev.frontdesk.report.Piece.Kind.STAFF;
import static dev.frontdesk.report.Piece.Kind.TEXT;
import static dev.frontdesk.report.Piece.Kind.WORD;

import dev.frontdesk.kernel.Names;
import dev.frontdesk.report.Ledger.Column;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** S113, S119. Each call, and each message that was left without one: when, what about, for whom, what was done. */
final class CallRegister extends Register {

    private static final int LINE = 0;
    private static final int KIND = 1;
    private static final int ANSWERED = 2;
    private static final int PUT_THROUGH = 3;
    private static final int RECIPIENT = 4;
    private static final int PASSED_ON = 5;
    private static final int CONFIRMED = 6;
    private static final int CALL_BACK = 7;
    private static final int OUTCOME = 8;
    private static final int REMARK = 9;

    /** In which entry a message or a promise stands. */
    private final Map<String, String> entryOf = new HashMap<>();

    @Override
    String name() {
        return "calls";
    }

    @Override
    Names title() {
        return new Names("来电记录表", "Call register");
    }

    @Override
    String rules() {
        return "S113, S114, S116, S119, S124";
    }

    @Override
    List<Column> columns() {
        return List.of(
                Column.of("线路", "Line", 0.6),
                Column.of("来电意图", "Intention", 1),
                Column.of("接听", "Answered", 0.95),
                Column.of("转接", "Put through", 1.15),
                Column.of("接收人", "Message for", 0.9),
                Column.of("转告", "Passed on", 0.75),
                Column.of("复述确认", "Read back", 0.85),
                Column.of("回电承诺", "Call-back", 1.1),
                Column.of("结果", "Outcome", 0.85),
                Column.of("备注", "Remarks", 0.95));
    }

    @Override
    void take(Fact fact) {
        switch (fact.type()) {
            case "call.call-received.v1" -> {
                var call = entry(fact.text("callId")).begin(fact.occurredAt());
                call.field(LINE).write(TEXT, fact.text("line"));
                call.field(KIND).write(WORD, fact.text("kind"));
            }
            case "call.call-classified.v1" ->
                entry(fact.text("callId")).field(KIND).write(WORD, fact.text("kind"));
            case "call.call-answered.v1" ->
                entry(fact.text("callId"))
                        .field(ANSWERED)
                        .write(TEXT, fact.actor())
                        .add(
                                TEXT,
                                "%.1f s"
                                        .formatted(
                                                fact.data().path("ringMillis").asLong() / 1000.0));
            case "call.call-missed.v1" ->
                entry(fact.text("callId")).field(ANSWERED).write(WORD, "missed");
            case "call.transfer-tried.v1" ->
                entry(fact.text("callId"))
                        .field(PUT_THROUGH)
                        .next()
                        .add(TEXT, fact.text("extension"))
                        .add(WORD, fact.text("outcome"));
            case "call.call-ended.v1" ->
                entry(fact.text("callId")).field(OUTCOME).write(WORD, fact.text("disposition"));
            case "call.message-taken.v1" -> taken(fact);
            case "directory.relay-delivered.v1" -> {
                var at = entryOf.get(fact.text("about"));
                if (at != null && entry(at).field(PASSED_ON).pieces().isEmpty()) {
                    entry(at).field(PASSED_ON).write(fact.occurredAt());
                }
            }
            case "call.message-confirmed.v1" ->
                of("messageId", fact).field(CONFIRMED).write(fact.occurredAt());
            case "call.message-corrected.v1" ->
                of("messageId", fact)
                        .field(REMARK)
                        .add(WORD, "message-corrected")
                        .add(fact.occurredAt());
            case "call.message-overdue.v1" ->
                of("messageId", fact).field(REMARK).add(WORD, "relay-overdue");
            case "call.callback-promised.v1" -> promised(fact);
            case "call.callback-kept.v1" ->
                of("promiseId", fact).field(CALL_BACK).add(WORD, "kept").add(fact.occurredAt());
            case "call.callback-overdue.v1" ->
                of("promiseId", fact).field(CALL_BACK).add(WORD, "overdue");
            case "call.callback-released.v1" ->
                of("promiseId", fact).field(CALL_BACK).add(WORD, fact.text("reason"));
            default -> {}
        }
    }

    private void taken(Fact fact) {
        var call = fact.text("callId");
        var id = call.isEmpty() ? fact.text("messageId") : call;
        entryOf.put(fact.text("messageId"), id);
        var entry = entry(id);
        if (call.isEmpty()) {
            entry.begin(fact.occurredAt());
        }
        entry.field(RECIPIENT).add(STAFF, fact.text("recipientId"));
    }

    private void promised(Fact fact) {
        var call = fact.text("callId");
        var id = call.isEmpty() ? fact.text("promiseId") : call;
        entryOf.put(fact.text("promiseId"), id);
        entry(id)
                .field(CALL_BACK)
                .next()
                .add(STAFF, fact.text("ownerId"))
                .add(WORD, "by")
                .add(fact.instant("dueAt"));
    }

    private Entry of(String field, Fact fact) {
        var id = fact.text(field);
        return entry(entryOf.getOrDefault(id, id));
    }
}
