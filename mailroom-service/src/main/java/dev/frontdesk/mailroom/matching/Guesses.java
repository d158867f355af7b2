package dev.frontdesk.mailroom.matching;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Which item without a waybill a line that nobody knows may stand for: the same region, and sent no more than three days
 * from the day that the courier says. Only a hint for the person who decides.
 */
final class Guesses {

    static final long DAYS = 3;

    private static final Comparator<StatementLine> BY_CONTENT = Comparator.comparing(
                    (StatementLine line) -> String.valueOf(line.day()))
            .thenComparing(StatementLine::waybill)
            .thenComparingInt(StatementLine::number);

    private Guesses() {}

    /** One to one; the earliest line takes the earliest item. */
    static Map<StatementLine, SentItem> of(List<StatementLine> strangers, List<SentItem> items) {
        var free = new TreeSet<>(Comparator.comparing(SentItem::sentOn).thenComparing(SentItem::itemId));
        items.stream().filter(item -> item.isDue() && item.waybills().isEmpty()).forEach(free::add);
        var guesses = new IdentityHashMap<StatementLine, SentItem>();
        strangers.stream()
                .sorted(BY_CONTENT)
                .forEach(line -> free.stream()
                        .filter(item -> fits(line, item))
                        .findFirst()
                        .ifPresent(item -> {
                            guesses.put(line, item);
                            free.remove(item);
                        }));
        return guesses;
    }

    private static boolean fits(StatementLine line, SentItem item) {
        var day = line.day();
        return day != null
                && Math.abs(ChronoUnit.DAYS.between(day, item.sentOn())) <= DAYS
                && (line.region().isEmpty()
                        || item.place().region().isEmpty()
                        || line.region().equals(item.place().region()));
    }
}
