package dev.frontdesk.report;

import dev.frontdesk.kernel.Names;
import dev.frontdesk.report.Ledger.Column;
import dev.frontdesk.report.Ledger.Row;
import dev.frontdesk.report.Ledger.Written;
import java.time.Instant;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A book of the desk, filled with the facts of one site in the order in which they were recorded. */
abstract class Register {

    private static final Column NUMBER = Column.of("序号", "No.", 0.45);
    private static final Column ENTRY = Column.of("编号", "Entry", 0.85);
    private static final Column BEGAN = Column.of("时间", "Time", 0.95);

    /** One line of the book. Its first three columns are the same in every book: number, entry, time. */
    static final class Entry {

        private final String id;
        private final @Nullable Field[] fields;
        private @Nullable Instant at;

        private Entry(String id, int fields) {
            this.id = id;
            this.fields = new Field[fields];
        }

        Field field(int column) {
            var field = fields[column];
            if (field == null) {
                field = new Field();
                fields[column] = field;
            }
            return field;
        }

        /** Only what has begun is printed; what it was corrected to counts. */
        Entry begin(Instant at) {
            this.at = at;
            return this;
        }
    }

    private final Map<String, Entry> entries = new HashMap<>();

    /** As {@code infra/report register} and the file are called. */
    abstract String name();

    abstract Names title();

    /** S-numbers. */
    abstract String rules();

    /** Beside number, entry and time. */
    abstract List<Column> columns();

    abstract void take(Fact fact);

    /** Under the last row. */
    Names note(Span span) {
        return new Names("", "");
    }

    /** Which entries belong to the period. */
    boolean holds(Span span, String id, Instant at) {
        return span.holds(at);
    }

    final Entry entry(String id) {
        return entries.computeIfAbsent(id, _ -> new Entry(id, columns().size()));
    }

    Ledger print(Span span, People people) {
        var found = entries.values().stream()
                .filter(entry -> entry.at != null && holds(span, entry.id, entry.at))
                .sorted(Comparator.comparing((Entry entry) -> entry.at).thenComparing(entry -> entry.id))
                .toList();
        var all = new ArrayList<>(List.of(NUMBER, ENTRY, BEGAN));
        all.addAll(columns());
        return new Ledger(title(), rules(), all, new Rows(found, people), note(span));
    }

    /** Made when they are looked at: a year of rows with their words would not fit into memory. */
    private static final class Rows extends AbstractList<Row> {
        private final List<Entry> entries;
        private final People people;

        private Rows(List<Entry> entries, People people) {
            this.entries = entries;
            this.people = people;
        }

        @Override
        public Row get(int number) {
            var entry = entries.get(number);
            var at = entry.at == null ? Instant.EPOCH : entry.at;
            var cells = new ArrayList<List<Written>>(entry.fields.length + 3);
            cells.add(plain(Integer.toString(number + 1)));
            cells.add(plain(shortId(entry.id)));
            cells.add(plain(people.time(at)));
            for (var field : entry.fields) {
                cells.add(
                        field == null
                                ? List.of()
                                : field.pieces().stream()
                                        .map(piece -> new Written(people.read(piece, at), piece.struck()))
                                        .toList());
            }
            return new Row(entry.id, at, cells);
        }

        @Override
        public int size() {
            return entries.size();
        }
    }

    static List<Written> plain(String text) {
        return List.of(new Written(People.both(text), false));
    }

    /** Enough of an id to find the entry again. */
    static String shortId(String id) {
        return id.length() <= 8 ? id : id.substring(id.length() - 8);
    }

    static LocalDate month(String text) {
        return LocalDate.parse(text + "-01");
    }

    /** One of each, empty. */
    static final List<Supplier<Register>> ALL = List.of(
            ExtensionRegister::new,
            VisitRegister::ofAll,
            VisitRegister::ofCustomers,
            OutingRegister::new,
            CallRegister::new,
            DispatchRegister::new,
            CourierRegister::new);
}
