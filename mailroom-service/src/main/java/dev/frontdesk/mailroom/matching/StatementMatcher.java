package dev.frontdesk.mailroom.matching;

import static dev.frontdesk.mailroom.matching.DifferenceKind.DUPLICATE;
import static dev.frontdesk.mailroom.matching.DifferenceKind.MISSING_IN_REGISTER;
import static dev.frontdesk.mailroom.matching.DifferenceKind.MISSING_IN_STATEMENT;
import static dev.frontdesk.mailroom.matching.DifferenceKind.OTHER_ACCOUNT;
import static dev.frontdesk.mailroom.matching.DifferenceKind.PRICE;
import static dev.frontdesk.mailroom.matching.DifferenceKind.PRIVATE_ITEM;
import static dev.frontdesk.mailroom.matching.DifferenceKind.SPLIT_SHIPMENT;
import static dev.frontdesk.mailroom.matching.DifferenceKind.UNKNOWN_WAYBILL;
import static dev.frontdesk.mailroom.matching.DifferenceKind.WEIGHT;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import dev.frontdesk.mailroom.matching.Comparison.Difference;
import dev.frontdesk.mailroom.matching.Comparison.Match;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * S131, S132. Lines and items in, matches and differences out. Each line is used once: of several with one waybill the
 * one that fits best stands for the item, whatever their order.
 */
public final class StatementMatcher {

    private final Expectations expectations;
    private final Map<String, List<SentItem>> byWaybill;
    private final Set<String> paid;
    private final List<Match> matches = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();
    private final List<StatementLine> strangers = new ArrayList<>();

    private StatementMatcher(Expectations expectations, Map<String, List<SentItem>> byWaybill, Set<String> paid) {
        this.expectations = expectations;
        this.byWaybill = byWaybill;
        this.paid = paid;
    }

    /** @param paid waybills that an approved settlement holds already */
    public static Comparison compare(
            List<StatementLine> lines, List<SentItem> items, TariffBook tariffs, Set<String> paid) {
        var byWaybill = items.stream()
                .filter(item -> !item.waybill().isEmpty())
                .sorted(Comparator.comparing(SentItem::itemId))
                .collect(groupingBy(SentItem::waybill));
        var matcher = new StatementMatcher(new Expectations(tariffs), byWaybill, paid);
        var leading = leading(items);
        var asked = lines.stream()
                .sorted(Comparator.comparingInt(StatementLine::number))
                .collect(groupingBy(
                        line -> leading.getOrDefault(line.waybill(), line.waybill()), TreeMap::new, toList()));
        asked.forEach(matcher::take);
        var guesses = Guesses.of(matcher.strangers, items);
        matcher.strangers.forEach(line -> matcher.stranger(line, guesses.get(line)));
        var guessed = guesses.values().stream().map(SentItem::itemId).collect(toSet());
        items.stream()
                .filter(item -> item.isDue() && !asked.containsKey(item.waybill()) && !guessed.contains(item.itemId()))
                .sorted(Comparator.comparing(SentItem::itemId))
                .forEach(matcher::missing);
        return new Comparison(matcher.matches, matcher.differences);
    }

    /** The first waybill of an item stands for its others, too. */
    private static Map<String, String> leading(List<SentItem> items) {
        var leading = new HashMap<String, String>();
        items.stream()
                .filter(item -> item.waybills().size() > 1)
                .sorted(Comparator.comparing(SentItem::itemId))
                .forEach(item -> item.waybills().forEach(waybill -> leading.putIfAbsent(waybill, item.waybill())));
        return leading;
    }

    private void take(String waybill, List<StatementLine> asked) {
        var items = byWaybill.getOrDefault(waybill, List.of());
        var lines = new ArrayList<StatementLine>();
        for (var line : asked) {
            if (paid.contains(line.waybill())) {
                add(DUPLICATE, List.of(line), items, null);
            } else {
                lines.add(line);
            }
        }
        if (lines.isEmpty()) {
            return;
        }
        if (items.isEmpty()) {
            strangers.add(first(lines, null));
            duplicates(lines, strangers.getLast());
        } else if (items.size() > 1) {
            var line = first(lines, null);
            add(SPLIT_SHIPMENT, List.of(line), items, expectations.centsOfOne(items, line));
            duplicates(lines, line);
        } else {
            one(items.getFirst(), lines);
        }
    }

    private void one(SentItem item, List<StatementLine> lines) {
        if (item.waybills().size() > 1) {
            parcels(item, lines);
            return;
        }
        var line = first(lines, item);
        var expected = expectations.centsOf(item, line);
        if (lines.size() > 1 && expected != null && line.cents() != expected && sum(lines) == expected) {
            add(SPLIT_SHIPMENT, lines, List.of(item), expected);
            return;
        }
        judge(item, line, expected);
        duplicates(lines, line);
    }

    /** One line for each parcel; what is asked once more for one of them is a duplicate. */
    private void parcels(SentItem item, List<StatementLine> lines) {
        var byParcel = lines.stream().collect(groupingBy(StatementLine::waybill, TreeMap::new, toList()));
        var firsts = byParcel.values().stream()
                .map(all -> first(all, null))
                .sorted(Comparator.comparingInt(StatementLine::number))
                .toList();
        add(SPLIT_SHIPMENT, firsts, List.of(item), expectations.centsOfParcels(item, firsts));
        lines.stream()
                .filter(line -> !firsts.contains(line))
                .forEach(line -> add(DUPLICATE, List.of(line), List.of(item), 0L));
    }

    private void judge(SentItem item, StatementLine line, @Nullable Long expected) {
        if (item.isPrivate()) {
            add(PRIVATE_ITEM, List.of(line), List.of(item), expected);
        } else if (item.isOthers()) {
            add(OTHER_ACCOUNT, List.of(line), List.of(item), 0L);
        } else if (expectations.isOtherWeight(item, line)) {
            add(WEIGHT, List.of(line), List.of(item), expected);
        } else if (!Objects.equals(expected, line.cents())) {
            add(PRICE, List.of(line), List.of(item), expected);
        } else {
            matches.add(new Match(line.number(), item.itemId(), line.cents()));
        }
    }

    /** The line that stands for the item: right in price if one is, then the cheapest, then the lightest. */
    private StatementLine first(List<StatementLine> lines, @Nullable SentItem item) {
        return lines.stream()
                .min(Comparator.comparing((StatementLine line) ->
                                item == null || !Objects.equals(expectations.centsOf(item, line), line.cents()))
                        .thenComparingLong(StatementLine::cents)
                        .thenComparingLong(StatementLine::grams)
                        .thenComparingInt(StatementLine::number))
                .orElseThrow();
    }

    private void duplicates(List<StatementLine> lines, StatementLine first) {
        lines.stream()
                .filter(line -> line.number() != first.number())
                .forEach(line -> add(DUPLICATE, List.of(line), byWaybill.getOrDefault(line.waybill(), List.of()), 0L));
    }

    private void stranger(StatementLine line, @Nullable SentItem guess) {
        if (guess == null) {
            add(UNKNOWN_WAYBILL, List.of(line), List.of(), null);
        } else {
            add(MISSING_IN_REGISTER, List.of(line), List.of(guess), expectations.centsOf(guess, line));
        }
    }

    private void missing(SentItem item) {
        differences.add(new Difference(
                MISSING_IN_STATEMENT.code() + "-" + item.itemId(),
                MISSING_IN_STATEMENT.code(),
                List.of(),
                List.of(item.itemId()),
                item.waybill(),
                0,
                expectations.centsOf(item),
                0,
                item.grams()));
    }

    private void add(
            DifferenceKind kind, List<StatementLine> lines, List<SentItem> items, @Nullable Long expectedCents) {
        var numbers = lines.stream().map(StatementLine::number).toList();
        differences.add(new Difference(
                kind.code() + "-" + numbers.getFirst(),
                kind.code(),
                numbers,
                items.stream().map(SentItem::itemId).toList(),
                lines.getFirst().waybill(),
                sum(lines),
                expectedCents,
                lines.stream().mapToLong(StatementLine::grams).sum(),
                items.stream().mapToLong(SentItem::grams).sum()));
    }

    private static long sum(List<StatementLine> lines) {
        return lines.stream().mapToLong(StatementLine::cents).reduce(0, Math::addExact);
    }
}
