package dev.frontdesk.mailroom.conformance;

import dev.frontdesk.axon.conformance.Breach;
import dev.frontdesk.axon.conformance.Check;
import dev.frontdesk.axon.conformance.Story;
import dev.frontdesk.axon.conformance.Story.Told;
import dev.frontdesk.mailroom.matching.Comparison.Difference;
import dev.frontdesk.mailroom.matching.Comparison.Match;
import dev.frontdesk.mailroom.settlement.SettlementEvent.DifferenceResolved;
import dev.frontdesk.mailroom.settlement.SettlementEvent.DifferencesFound;
import dev.frontdesk.mailroom.settlement.SettlementEvent.LinesMatched;
import dev.frontdesk.mailroom.settlement.SettlementEvent.PaymentRecorded;
import dev.frontdesk.mailroom.settlement.SettlementEvent.SettlementApproved;
import dev.frontdesk.mailroom.settlement.SettlementEvent.StatementCompared;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** S132. What is paid is what was sent and proved, to the cent. Counted from the lines themselves, not from their sums. */
final class SettlementChecks {

    static final List<Check> ALL = List.of(
            Check.of(
                    "S132",
                    "settlement-",
                    "付款金额与凭证不符",
                    "The amount paid is not the amount proved",
                    SettlementChecks::paidOtherwise),
            Check.of(
                    "S132",
                    "settlement-",
                    "未经批准就付款",
                    "Paid without having been approved",
                    SettlementChecks::paidWithoutApproval));

    private SettlementChecks() {}

    private static List<Breach> paidOtherwise(Story settlement) {
        return settlement.all(PaymentRecorded.class).stream()
                .filter(paid -> {
                    var proved = proved(settlement);
                    return proved.isEmpty()
                            || proved.getAsLong() != paid.event().cents();
                })
                .map(paid -> settlement.breach("S132", paid.at(), paid))
                .toList();
    }

    private static List<Breach> paidWithoutApproval(Story settlement) {
        return settlement.all(PaymentRecorded.class).stream()
                .filter(paid -> !settlement.has(
                        SettlementApproved.class, it -> !it.occurredAt().isAfter(paid.at())))
                .map(paid -> settlement.breach("S132", paid.at(), paid))
                .toList();
    }

    /** Of the last comparison: every match, and every difference as it was resolved; empty while one is open. */
    private static OptionalLong proved(Story settlement) {
        var last = settlement.all(StatementCompared.class).stream()
                .mapToInt(told -> told.event().round())
                .max();
        if (last.isEmpty()) {
            return OptionalLong.empty();
        }
        var cents = settlement.all(LinesMatched.class).stream()
                .map(Told::event)
                .filter(lines -> lines.round() == last.getAsInt())
                .flatMap(lines -> lines.matches().stream())
                .mapToLong(Match::cents)
                .sum();
        var resolved = resolved(settlement);
        for (var difference : differences(settlement, last.getAsInt())) {
            var pays = resolved.get(difference.id());
            if (pays == null) {
                return OptionalLong.empty();
            }
            cents += pays;
        }
        return OptionalLong.of(cents);
    }

    private static List<Difference> differences(Story settlement, int round) {
        return settlement.all(DifferencesFound.class).stream()
                .map(Told::event)
                .filter(found -> found.round() == round)
                .flatMap(found -> found.differences().stream())
                .toList();
    }

    /** The last word on each. */
    private static Map<String, Long> resolved(Story settlement) {
        var resolved = new HashMap<String, Long>();
        settlement
                .all(DifferenceResolved.class)
                .forEach(told ->
                        resolved.put(told.event().differenceId(), told.event().paysCents()));
        return resolved;
    }
}
