package dev.frontdesk.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.frontdesk.report.FactReader.Poison;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** Every fact as a line of a CSV file of its day, for spreadsheets and SQL: {@code facts/2026-11-23.csv}. */
final class FactExport implements Job {

    @Override
    public void write(Spool facts, Span span, List<Poison> poison, OutFolder out) throws IOException {
        facts.inOrder((day, ofDay) -> {
            try (var csv = CsvWriter.builder().build(Files.newBufferedWriter(out.file("facts/" + day + ".csv")))) {
                csv.writeRecord(Spool.COLUMNS);
                for (var fact : ofDay) {
                    csv.writeRecord(Spool.cells(fact));
                }
            }
        });
    }
}
