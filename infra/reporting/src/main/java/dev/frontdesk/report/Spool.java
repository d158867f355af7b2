package dev.frontdesk.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;

/** Facts laid by in one file a day, so that no more than one day is in memory and the order does not depend on Kafka. */
final class Spool implements AutoCloseable {

    /** Facts of one day, in {@link Fact#IN_ORDER}. */
    interface Day {
        void take(LocalDate day, List<Fact> facts) throws IOException;
    }

    static final String[] COLUMNS = {
        "id", "type", "site", "subject", "sequence", "recorded_at", "occurred_at", "actor", "data"
    };

    private static final int OPEN_FILES = 64;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path folder;
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final Map<LocalDate, CsvWriter> open = new LinkedHashMap<>(16, 0.75f, true);

    Spool(Path folder) {
        this.folder = folder;
    }

    void add(LocalDate day, Fact fact) {
        try {
            writer(day).writeRecord(cells(fact));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void inOrder(Day each) throws IOException {
        closeFiles();
        for (var day : days) {
            var facts = new OfDay(file(day));
            each.take(day, facts);
        }
    }

    /**
     * The facts of a day, sorted. Each is read from its line when it is looked at: a day of them with their data taken
     * apart is ten times as large.
     */
    private static final class OfDay extends AbstractList<Fact> {

        private record Line(Instant recordedAt, String subject, long sequence, String id, CsvRecord row) {

            static Line of(CsvRecord row) {
                return new Line(
                        Instant.parse(row.getField(5)),
                        row.getField(3),
                        Long.parseLong(row.getField(4)),
                        row.getField(0),
                        row);
            }
        }

        /** As {@link Fact#IN_ORDER}. */
        private static final Comparator<Line> IN_ORDER = Comparator.comparing(Line::recordedAt)
                .thenComparing(Line::subject)
                .thenComparingLong(Line::sequence)
                .thenComparing(Line::id);

        private final List<Line> lines;

        private OfDay(Path file) throws IOException {
            try (var rows = CsvReader.builder().ofCsvRecord(file)) {
                lines = rows.stream().map(Line::of).sorted(IN_ORDER).toList();
            }
        }

        @Override
        public Fact get(int number) {
            return fact(lines.get(number).row());
        }

        @Override
        public int size() {
            return lines.size();
        }
    }

    static List<String> cells(Fact fact) {
        return List.of(
                fact.id(),
                fact.type(),
                fact.site(),
                fact.subject(),
                Long.toString(fact.sequence()),
                fact.recordedAt().toString(),
                fact.occurredAt().toString(),
                fact.actor(),
                JSON.writeValueAsString(fact.data()));
    }

    private static Fact fact(CsvRecord row) {
        return new Fact(
                row.getField(0),
                row.getField(1),
                row.getField(2),
                row.getField(3),
                Long.parseLong(row.getField(4)),
                Instant.parse(row.getField(5)),
                Instant.parse(row.getField(6)),
                row.getField(7),
                JSON.readTree(row.getField(8)));
    }

    private CsvWriter writer(LocalDate day) throws IOException {
        var writer = open.get(day);
        if (writer == null) {
            if (open.size() == OPEN_FILES) {
                var longestUnused = open.entrySet().iterator();
                longestUnused.next().getValue().close();
                longestUnused.remove();
            }
            days.add(day);
            writer = CsvWriter.builder()
                    .build(Files.newBufferedWriter(file(day), StandardOpenOption.CREATE, StandardOpenOption.APPEND));
            open.put(day, writer);
        }
        return writer;
    }

    private Path file(LocalDate day) {
        return folder.resolve(day + ".csv");
    }

    private void closeFiles() throws IOException {
        for (var writer : open.values()) {
            writer.close();
        }
        open.clear();
    }

    @Override
    public void close() throws IOException {
        closeFiles();
    }
}
