package dev.frontdesk.directory.staffimport;

import dev.frontdesk.table.Cell;
import dev.frontdesk.table.Table;
import dev.frontdesk.table.Unreadable;
import java.util.List;
import java.util.function.Consumer;

/** Reads the people of a table, one by one. */
final class Tables {

    /** A file of the allowed size can't hold more people than this without being something else. */
    static final int MOST_LINES = 200_000;

    private Tables() {}

    /** @throws Unreadable when it is no table with the needed headings */
    static void read(byte[] file, Consumer<Line> lines) {
        var reader = new Headed(lines);
        Table.read(
                file,
                (line, cells) ->
                        reader.take(line, cells.stream().map(Cell::text).toList()));
        reader.end();
    }

    /** The first line says which column is which. */
    private static final class Headed {

        private final Consumer<Line> lines;
        private List<Column> headings = List.of();
        private int taken;

        Headed(Consumer<Line> lines) {
            this.lines = lines;
        }

        void take(long number, List<String> fields) {
            if (headings.isEmpty()) {
                headings = Headings.of(number, fields);
                return;
            }
            var one = Line.of(number, headings, fields);
            if (one.isEmpty()) {
                return;
            }
            if (++taken > MOST_LINES) {
                throw new Unreadable("too-many-lines", number);
            }
            lines.accept(one);
        }

        void end() {
            if (headings.isEmpty()) {
                throw new Unreadable("headings-missing", 1);
            }
        }
    }
}
