package dev.frontdesk.table;

import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Reads CSV and XLSX line by line; never holds more of a file than its bytes and one line. */
public final class Table {

    /** Further to the right nobody writes. */
    static final int MOST_COLUMNS = 100;

    private Table() {}

    /** What is done with a line. */
    @FunctionalInterface
    public interface Taker {

        /** @param line in the file, from 1, the headings among them */
        void take(long line, List<Cell> cells);
    }

    /** @throws Unreadable when it is no table at all */
    public static void read(byte[] file, Taker taker) {
        if (isWorkbook(file)) {
            Xlsx.read(file, taker);
        } else {
            Csv.read(
                    file,
                    (line, fields) -> taker.take(
                            line,
                            fields.stream().limit(MOST_COLUMNS).map(Cell::text).toList()));
        }
    }

    private static boolean isWorkbook(byte[] file) {
        return file.length >= 4 && ReadableWorkbook.isOOXMLZipHeader(file);
    }
}
