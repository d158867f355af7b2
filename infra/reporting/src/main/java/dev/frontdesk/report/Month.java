package dev.frontdesk.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** The figures of a period, made of its facts. */
final class Month {

    private final List<Figure> figures;
    private final List<TreeMap<String, Part>> parts;
    private final TreeMap<String, Long> unused = new TreeMap<>();

    Month(List<Figure> figures) {
        this.figures = figures;
        this.parts = figures.stream().map(_ -> new TreeMap<String, Part>()).toList();
    }

    /**
     * One part of a figure.
     *
     * @param bucket value of the figure's field; empty where it has none
     * @param sum of what is measured
     * @param median and ninth of ten of what is measured; 0 where nothing is
     */
    record Line(Figure figure, String bucket, long count, long sum, long median, long ninth) {}

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

    void take(Fact fact) {
        var used = false;
        for (int i = 0; i < figures.size(); i++) {
            var figure = figures.get(i);
            var bucket = figure.bucket(fact);
            if (bucket.isPresent()) {
                parts.get(i).computeIfAbsent(bucket.get(), _ -> new Part()).add(figure.measured(fact));
                used = true;
            }
        }
        if (!used) {
            unused.merge(fact.type(), 1L, Long::sum);
        }
    }

    /** Also figures that nothing happened for: their one line counts 0. */
    List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < figures.size(); i++) {
            var figure = figures.get(i);
            if (parts.get(i).isEmpty()) {
                lines.add(new Line(figure, "", 0, 0, 0, 0));
            }
            parts.get(i).forEach((bucket, part) -> lines.add(line(figure, bucket, part)));
        }
        return lines;
    }

    /** Facts that no figure speaks of, by type. */
    TreeMap<String, Long> unused() {
        return unused;
    }

    private static Line line(Figure figure, String bucket, Part part) {
        var sorted = Arrays.copyOf(part.values, part.count);
        Arrays.sort(sorted);
        return new Line(figure, bucket, part.count, part.sum, rank(sorted, 50), rank(sorted, 90));
    }

    /** Nearest rank: the smallest value that so many per cent do not exceed. */
    private static long rank(long[] sorted, int percent) {
        return sorted[Math.max(0, (sorted.length * percent + 99) / 100 - 1)];
    }
}
