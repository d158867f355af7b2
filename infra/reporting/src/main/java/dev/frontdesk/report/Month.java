package dev.frontdesk.report;

import dev.frontdesk.report.Counter.Event;
import dev.frontdesk.report.FactReader.Poison;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures of a period, made of its facts. */
final class Month {

    /** Who is shown the events behind each figure. */
    interface Evidence {
        void show(Figure figure, String part, Event event);
    }

    /** Things of which each day's number is drawn. */
    static final List<String> DAILY = List.of(
            "call.call-received.v1",
            "visitor.visitor-arrived.v1",
            "mailroom.item-received.v1",
            "mailroom.item-dispatched.v1");

    private final List<Figure> figures;
    private final Evidence evidence;
    private final List<Counter> counters;
    private final List<TreeMap<String, Part>> parts;
    private final List<TreeMap<LocalDate, Long>> daily;
    private final List<String> listed = new ArrayList<>();
    private final TreeMap<String, Long> unused = new TreeMap<>();
    private final Set<Poison> misfits = new LinkedHashSet<>();
    private final Set<String> used;

    Month(List<Figure> figures, Evidence evidence) {
        this.figures = figures;
        this.evidence = evidence;
        this.counters = new ArrayList<>(
                figures.stream().map(figure -> figure.counter().get()).toList());
        this.parts = figures.stream().map(_ -> new TreeMap<String, Part>()).toList();
        this.daily = DAILY.stream().map(_ -> new TreeMap<LocalDate, Long>()).toList();
        this.used = figures.stream()
                .flatMap(figure -> figure.needs().stream())
                .flatMap(need -> Stream.of(need.split("#", 2)[0]))
                .collect(Collectors.toSet());
    }

    /**
     * One part of a figure.
     *
     * @param part value of the figure's field; empty where it has none
     * @param sum of what is measured
     * @param median and ninth of ten of what is measured; 0 where nothing is
     * @param permille of all parts of the figure
     */
    record Line(Figure figure, String part, long count, long sum, long median, long ninth, long permille) {}

    private static final class Part {
        private long[] values = new long[16];
        private int count;
        private long sum;

        private void add(long value) {
            if (count == values.length) {
                values = Arrays.copyOf(values, count * 2);
            }
            values[count++] = value;
            sum += value;
        }
    }

    void take(LocalDate day, Fact fact) {
        for (int i = 0; i < counters.size(); i++) {
            try {
                counters.get(i).take(fact, tell(i));
            } catch (Fact.Unreadable e) {
                misfits.add(Poison.of(fact, e));
            }
        }
        var drawn = DAILY.indexOf(fact.type());
        if (drawn >= 0) {
            daily.get(drawn).merge(day, 1L, Long::sum);
        }
        if (!used.contains(fact.type())) {
            unused.merge(fact.type(), 1L, Long::sum);
        }
    }

    void before(Fact fact) {
        counters.forEach(counter -> counter.before(fact));
    }

    /** Afterwards nothing of what happened is remembered but the figures. */
    void end(Span span) {
        for (int i = 0; i < counters.size(); i++) {
            counters.get(i).end(span.known(), tell(i));
        }
        counters.clear();
    }

    private Counter.Tell tell(int figure) {
        return (part, value, list, made) -> {
            parts.get(figure).computeIfAbsent(part, _ -> new Part()).add(value);
            if (!list.isEmpty()) {
                listed.add(list);
            }
            for (var event : made) {
                evidence.show(figures.get(figure), part, event);
            }
        };
    }

    /** Also figures that nothing happened for: their one line counts 0. */
    List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < figures.size(); i++) {
            var figure = figures.get(i);
            if (parts.get(i).isEmpty()) {
                lines.add(new Line(figure, "", 0, 0, 0, 0, 0));
            }
            var all =
                    parts.get(i).values().stream().mapToLong(part -> part.count).sum();
            parts.get(i).forEach((name, part) -> lines.add(line(figure, name, part, all)));
        }
        return lines;
    }

    /** Parts of one figure, the largest first; parts whose first word is the same stay together. */
    static List<Line> largestFirst(List<Line> lines) {
        var most = lines.stream().collect(Collectors.toMap(Month::firstWord, Line::count, Math::max));
        return lines.stream()
                .sorted(Comparator.comparingLong((Line line) -> -most.getOrDefault(firstWord(line), 0L))
                        .thenComparing(Month::firstWord)
                        .thenComparingLong(line -> -line.count())
                        .thenComparing(line -> !line.part().endsWith(" opened"))
                        .thenComparing(Line::part))
                .toList();
    }

    private static String firstWord(Line line) {
        return line.part().split(" ", 2)[0];
    }

    /** Promises that were broken: kind, id and when they were due. */
    List<String> listed() {
        return listed;
    }

    /** How many on a day; of {@link #DAILY}. */
    long on(LocalDate day, int thing) {
        return daily.get(thing).getOrDefault(day, 0L);
    }

    /** Facts with a field that cannot be read: they count in every figure but those that are made of it. */
    Set<Poison> misfits() {
        return misfits;
    }

    /** Facts that no figure speaks of, by type. */
    TreeMap<String, Long> unused() {
        return unused;
    }

    private static Line line(Figure figure, String name, Part part, long all) {
        var sorted = Arrays.copyOf(part.values, part.count);
        Arrays.sort(sorted);
        return new Line(
                figure, name, part.count, part.sum, rank(sorted, 50), rank(sorted, 90), part.count * 1000L / all);
    }

    /** Nearest rank: the smallest value that so many per cent do not exceed. */
    private static long rank(long[] sorted, int percent) {
        return sorted[Math.max(0, (sorted.length * percent + 99) / 100 - 1)];
    }
}
