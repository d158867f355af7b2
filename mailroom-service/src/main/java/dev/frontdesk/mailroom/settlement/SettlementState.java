package dev.frontdesk.mailroom.settlement;

import dev.frontdesk.mailroom.matching.Comparison.Difference;
import dev.frontdesk.mailroom.settlement.SettlementEvent.DifferenceResolved;
import dev.frontdesk.mailroom.settlement.SettlementEvent.DifferencesFound;
import dev.frontdesk.mailroom.settlement.SettlementEvent.LinesMatched;
import dev.frontdesk.mailroom.settlement.SettlementEvent.PaymentRecorded;
import dev.frontdesk.mailroom.settlement.SettlementEvent.SettlementApproved;
import dev.frontdesk.mailroom.settlement.SettlementEvent.SettlementRefused;
import dev.frontdesk.mailroom.settlement.SettlementEvent.StatementCompared;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the next decision about a settlement depends on. */
sealed interface SettlementState {

    record NotCompared() implements SettlementState {}

    /**
     * In the hands of those who prepare it.
     *
     * @param differences of the newest round, by id
     * @param resolved also of earlier rounds, by id, with the difference as it was then
     * @param hands accounts that imported, compared or resolved
     * @param refused and nothing has been done about it yet
     */
    record Prepared(
            StatementCompared newest,
            Map<String, Difference> differences,
            Map<String, Resolved> resolved,
            Set<String> hands,
            boolean refused)
            implements SettlementState {

        public Prepared {
            differences = Collections.unmodifiableMap(new LinkedHashMap<>(differences));
            resolved = Map.copyOf(resolved);
            hands = Set.copyOf(hands);
        }

        private Prepared with(DifferencesFound found) {
            var all = new LinkedHashMap<>(differences);
            found.differences().forEach(difference -> all.put(difference.id(), difference));
            return new Prepared(newest, all, resolved, hands, refused);
        }

        private Prepared with(DifferenceResolved event) {
            var all = new HashMap<>(resolved);
            all.put(
                    event.differenceId(),
                    new Resolved(Objects.requireNonNull(differences.get(event.differenceId())), event));
            var more = new HashSet<>(hands);
            more.add(event.resolvedBy());
            return new Prepared(newest, differences, all, more, false);
        }

        /** A resolution holds as long as the difference stays what it was. */
        boolean isOpen(Difference difference) {
            var resolution = resolved.get(difference.id());
            return resolution == null || !resolution.difference().equals(difference);
        }
    }

    record Resolved(Difference difference, DifferenceResolved how) {}

    record Approved(SettlementApproved approved) implements SettlementState {}

    record Paid(SettlementApproved approved, PaymentRecorded payment) implements SettlementState {}

    default SettlementState after(SettlementEvent event) {
        return switch (event) {
            case StatementCompared compared -> compared(compared);
            case LinesMatched _ -> this;
            case DifferencesFound found -> prepared().with(found);
            case DifferenceResolved resolved -> prepared().with(resolved);
            case SettlementApproved approved -> new Approved(approved);
            case SettlementRefused _ -> {
                var now = prepared();
                yield new Prepared(now.newest(), now.differences(), now.resolved(), now.hands(), true);
            }
            case PaymentRecorded payment when this instanceof Approved(var approved) -> new Paid(approved, payment);
            case PaymentRecorded _ -> throw new IllegalStateException("Paid, but never approved");
        };
    }

    private Prepared compared(StatementCompared event) {
        var hands = new HashSet<>(List.of(event.importedBy(), event.comparedBy()));
        if (!(this instanceof Prepared before)) {
            return new Prepared(event, Map.of(), Map.of(), hands, false);
        }
        hands.addAll(before.hands());
        return new Prepared(event, Map.of(), before.resolved(), hands, false);
    }

    private Prepared prepared() {
        if (this instanceof Prepared prepared) {
            return prepared;
        }
        throw new IllegalStateException("The statement was never compared");
    }
}
