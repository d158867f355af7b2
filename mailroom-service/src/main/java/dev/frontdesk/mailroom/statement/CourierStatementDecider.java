package dev.frontdesk.mailroom.statement;

import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.mailroom.matching.StatementLine;
import dev.frontdesk.mailroom.statement.CourierStatementCommand.ImportStatement;
import dev.frontdesk.mailroom.statement.CourierStatementEvent.StatementImported;
import dev.frontdesk.mailroom.statement.CourierStatementEvent.StatementLinesImported;
import dev.frontdesk.mailroom.statement.CourierStatementState.Imported;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every rule of a statement. Same state, same command, same answer: no clock, no chance, no framework. */
final class CourierStatementDecider {

    /** Lines in one event: some tens of kilobytes. */
    static final int AT_ONCE = 500;

    private CourierStatementDecider() {}

    static List<CourierStatementEvent> decide(CourierStatementState state, CourierStatementCommand command) {
        return switch (command) {
            case ImportStatement take -> imported(state, take);
        };
    }

    private static List<CourierStatementEvent> imported(CourierStatementState state, ImportStatement command) {
        if (state instanceof Imported(var digest)) {
            if (digest.equals(command.fileDigest())) {
                return List.of();
            }
            var id = command.statementId().value();
            throw new Rejection("id-taken", id + " stands for another file", Map.of("id", id));
        }
        var lines = command.lines();
        var events = new ArrayList<CourierStatementEvent>();
        events.add(new StatementImported(
                command.statementId().value(),
                command.siteId(),
                command.accountId(),
                command.month().toString(),
                command.fileDigest(),
                lines.size(),
                Math.ceilDiv(lines.size(), AT_ONCE),
                lines.stream().mapToLong(StatementLine::cents).reduce(0, Math::addExact),
                command.by(),
                "S131",
                command.at()));
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            var some = lines.subList(from, Math.min(from + AT_ONCE, lines.size()));
            events.add(
                    new StatementLinesImported(command.statementId().value(), from / AT_ONCE + 1, some, command.at()));
        }
        return events;
    }
}
