package dev.frontdesk.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads a CSV in UTF-8 or GB18030 line by line; never holds more of it than its bytes and one line. */
public final class Csv {

    private static final int MOST_CHARACTERS_IN_A_LINE = 65_536;

    private Csv() {}

    /** What is done with a line. */
    @FunctionalInterface
    public interface Taker {

        /** @param line in the file, from 1, the headings among them */
        void take(long line, List<String> fields);
    }

    /** @throws Unreadable {@code file-unreadable} when it is no such file */
    public static void read(byte[] file, Taker taker) {
        var line = 1L;
        try (var rows = CsvReader.builder()
                .maxBufferSize(MOST_CHARACTERS_IN_A_LINE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .ofCsvRecord(text(file))) {
            for (var row : rows) {
                line = row.getStartingLineNumber();
                taker.take(line, row.getFields());
            }
        } catch (IOException | UncheckedIOException | CsvParseException broken) {
            throw new Unreadable("file-unreadable", line);
        }
    }

    /** A decoder of its own reports what it cannot read, where a reader by name would write a question mark. */
    private static InputStreamReader text(byte[] file) {
        var encoding = Encoding.of(file);
        return new InputStreamReader(
                new ByteArrayInputStream(file, encoding.skipped(), file.length - encoding.skipped()),
                encoding.charset().newDecoder());
    }
}
