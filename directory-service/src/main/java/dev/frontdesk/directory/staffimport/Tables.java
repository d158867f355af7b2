package dev.frontdesk.directory.staffimport;

import dev.frontdesk.directory.table.Csv;
import dev.frontdesk.directory.table.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads CSV and XLSX line by line; never holds more of a file than its bytes and one line. */
final class Tables {

    /** A file of the allowed size can't hold more people than this without being something else. */
    static final int MOST_LINES = 200_000;

    private Tables() {}

    /** @throws Unreadable when it is no table with the needed headings */
    static void read(byte[] file, Consumer<Line> lines) {
        var reader = new Headed(lines);
        try {
            if (ReadableWorkbook.isOOXMLZipHeader(file)) {
                Inflated.refuseTooMuch(file);
                xlsx(file, reader);
            } else {
                Csv.read(file, reader::take);
            }
        } catch (IOException | ExcelReaderException broken) {
            throw new Unreadable("file-unreadable", reader.line());
        }
        reader.end();
    }

    private static void xlsx(byte[] file, Headed reader) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file));
                var rows = book.getFirstSheet().openStream()) {
            rows.forEach(row -> reader.take(row.getRowNum(), texts(row)));
        }
    }

    private static List<String> texts(Row row) {
        var texts = new ArrayList<String>();
        for (int cell = 0; cell < Math.min(row.getCellCount(), 64); cell++) {
            texts.add(row.getCellRawValue(cell).orElse(""));
        }
        return texts;
    }

    /** The first line says which column is which. */
    private static final class Headed {

        private final Consumer<Line> lines;
        private List<Column> headings = List.of();
        private long line = 1;
        private int taken;

        Headed(Consumer<Line> lines) {
            this.lines = lines;
        }

        long line() {
            return line;
        }

        void take(long number, List<String> fields) {
            line = number;
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
