package dev.frontdesk.mailroom.settlements;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.mailroom.matching.Comparison.Difference;
import dev.frontdesk.mailroom.settlement.SettlementEvent;
import dev.frontdesk.mailroom.settlement.SettlementEvent.DifferenceResolved;
import dev.frontdesk.mailroom.settlement.SettlementEvent.DifferencesFound;
import dev.frontdesk.mailroom.settlement.SettlementEvent.LinesMatched;
import dev.frontdesk.mailroom.settlement.SettlementEvent.PaymentRecorded;
import dev.frontdesk.mailroom.settlement.SettlementEvent.SettlementApproved;
import dev.frontdesk.mailroom.settlement.SettlementEvent.SettlementRefused;
import dev.frontdesk.mailroom.settlement.SettlementEvent.StatementCompared;
import dev.frontdesk.mailroom.settlements.Settlements.DifferenceRow;
import dev.frontdesk.mailroom.settlements.Settlements.SettlementRow;
import dev.frontdesk.web.Cursor;
import dev.frontdesk.web.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A settlement as of a moment: only the events that count there, and what they come to. */
public final class SettlementStory {

    private final StatementCompared newest;
    private final Map<String, Found> found = new LinkedHashMap<>();
    private final Map<String, Resolved> resolved = new HashMap<>();
    private String state = "prepared";
    private @Nullable SettlementApproved approved;
    private @Nullable PaymentRecorded paid;
    private final long version;

    private record Found(Difference difference, String eventId) {}

    private record Resolved(Difference difference, DifferenceResolved how) {}

    private SettlementStory(List<Recorded> events) {
        var compared = (StatementCompared) events.getFirst().event();
        for (var recorded : events) {
            switch ((SettlementEvent) recorded.event()) {
                case StatementCompared again -> {
                    compared = again;
                    found.clear();
                    state = "prepared";
                }
                case LinesMatched _ -> {}
                case DifferencesFound some ->
                    some.differences()
                            .forEach(difference ->
                                    found.put(difference.id(), new Found(difference, recorded.eventId())));
                case DifferenceResolved how -> {
                    var difference = found.get(how.differenceId());
                    if (difference != null) {
                        resolved.put(how.differenceId(), new Resolved(difference.difference(), how));
                    }
                    state = "prepared";
                }
                case SettlementRefused _ -> state = "refused";
                case SettlementApproved event -> {
                    approved = event;
                    state = "approved";
                }
                case PaymentRecorded event -> {
                    paid = event;
                    state = "paid";
                }
            }
        }
        newest = compared;
        version = events.getLast().sequence();
    }

    /** @return empty where it had not been compared by then, or belongs to another site */
    public static Optional<SettlementStory> of(List<Recorded> events, String site) {
        return events.isEmpty() || !events.getFirst().origin().site().equals(site)
                ? Optional.empty()
                : Optional.of(new SettlementStory(events));
    }

    public SettlementRow row() {
        var open = (int)
                found.values().stream().filter(one -> resolution(one) == null).count();
        var proved = found.values().stream()
                .map(this::resolution)
                .mapToLong(how -> how == null ? 0 : how.paysCents())
                .reduce(newest.matchedCents(), Math::addExact);
        return new SettlementRow(
                newest.settlementId(),
                newest.statementId(),
                newest.accountId(),
                newest.carrier(),
                newest.month(),
                newest.round(),
                newest.lines(),
                newest.cents(),
                newest.matched(),
                newest.matchedCents(),
                newest.differences(),
                newest.differenceCents(),
                open,
                proved,
                state,
                newest.occurredAt(),
                newest.comparedBy(),
                approved == null ? null : approved.cents(),
                approved == null ? null : approved.approvedBy(),
                paid == null ? null : paid.paidOn(),
                paid == null ? null : paid.reference(),
                version);
    }

    /** In the order in which they were found. @param openOnly without those that are resolved */
    public Page<DifferenceRow> differences(boolean openOnly, @Nullable String cursor, int size) {
        var after = Cursor.parse(cursor, 1);
        var seen = after == null ? 0 : after.number(0);
        var rows = differences().stream()
                .filter(row -> row.ordinal() > seen && (!openOnly || row.resolution() == null))
                .limit(size + 1L)
                .toList();
        return Page.of(rows, size, row -> Cursor.of(row.ordinal()));
    }

    private List<DifferenceRow> differences() {
        var rows = new ArrayList<DifferenceRow>();
        for (var one : found.values()) {
            var how = resolution(one);
            rows.add(new DifferenceRow(
                    one.difference(),
                    how == null ? null : how.resolution(),
                    how == null ? null : how.paysCents(),
                    how == null ? null : how.staffId(),
                    how == null ? null : how.note(),
                    how == null ? null : how.resolvedBy(),
                    how == null ? null : how.occurredAt(),
                    one.eventId(),
                    rows.size() + 1));
        }
        return rows;
    }

    /** A resolution holds as long as the difference stays what it was. */
    private @Nullable DifferenceResolved resolution(Found one) {
        var before = resolved.get(one.difference().id());
        return before != null && before.difference().equals(one.difference()) ? before.how() : null;
    }
}
