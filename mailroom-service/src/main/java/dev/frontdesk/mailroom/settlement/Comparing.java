package dev.frontdesk.mailroom.settlement;

import dev.frontdesk.mailroom.matching.Comparison;
import dev.frontdesk.mailroom.settlement.SettlementCommand.RecordComparison;
import dev.frontdesk.mailroom.settlement.SettlementEvent.DifferencesFound;
import dev.frontdesk.mailroom.settlement.SettlementEvent.LinesMatched;
import dev.frontdesk.mailroom.settlement.SettlementEvent.StatementCompared;
import dev.frontdesk.mailroom.settlement.SettlementState.Prepared;
import java.util.ArrayList;
import java.util.List;

/** The events of one comparison, a few hundred lines in each. */
final class Comparing {

    private static final int AT_ONCE = 500;

    private Comparing() {}

    /** The same again says nothing new. */
    static List<SettlementEvent> again(Prepared state, RecordComparison command) {
        var comparison = command.comparison();
        var newest = state.newest();
        var isSame = newest.matchedCents() == comparison.matchedCents()
                && newest.matched() == comparison.matches().size()
                && List.copyOf(state.differences().values()).equals(comparison.differences());
        return isSame && !state.refused() ? List.of() : events(command, newest.round() + 1);
    }

    static List<SettlementEvent> events(RecordComparison command, int round) {
        var comparison = command.comparison();
        requireEveryCent(command, comparison);
        var id = command.settlementId().value();
        var events = new ArrayList<SettlementEvent>();
        events.add(compared(command, round));
        for (var some : chunks(comparison.matches())) {
            events.add(new LinesMatched(id, round, some, command.at()));
        }
        for (var some : chunks(comparison.differences())) {
            events.add(new DifferencesFound(id, round, some, command.at()));
        }
        return events;
    }

    private static StatementCompared compared(RecordComparison command, int round) {
        var subject = command.subject();
        var comparison = command.comparison();
        return new StatementCompared(
                command.settlementId().value(),
                round,
                subject.siteId(),
                subject.statementId(),
                subject.accountId(),
                subject.carrier(),
                subject.month(),
                subject.lines(),
                subject.cents(),
                comparison.matches().size(),
                comparison.matchedCents(),
                comparison.differences().size(),
                comparison.differenceCents(),
                subject.importedBy(),
                command.by(),
                "S131",
                command.at());
    }

    /** A comparison that lost a cent must never be stored, whatever made it. */
    private static void requireEveryCent(RecordComparison command, Comparison comparison) {
        if (comparison.matchedCents() + comparison.differenceCents()
                != command.subject().cents()) {
            throw new IllegalStateException("The comparison does not add up to the statement");
        }
    }

    private static <T> List<List<T>> chunks(List<T> all) {
        var chunks = new ArrayList<List<T>>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            chunks.add(all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
        return chunks;
    }
}
