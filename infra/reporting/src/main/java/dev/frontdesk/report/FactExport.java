package dev.frontdesk.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.frontdesk.report.FactReader.Poison;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** Every fact as a line of a CSV and of a Parquet file of its day, for spreadsheets and SQL: {@code facts/2026-11-23.csv}. */
final class FactExport implements Job {

    @Override
    public void write(Spool facts, Span span, List<Poison> poison, OutFolder out) throws IOException {
        try (var parquet = new Parquet(out.scratch())) {
            facts.inOrder((day, ofDay) -> {
                var csv = out.file("facts/" + day + ".csv");
                write(csv, ofDay);
                parquet.write(csv, out.file("facts/" + day + ".parquet"));
            });
        }
    }

    static void write(Path file, List<Fact> facts) throws IOException {
        try (var csv = CsvWriter.builder().build(Files.newBufferedWriter(file))) {
            csv.writeRecord(Spool.COLUMNS);
            for (var fact : facts) {
                csv.writeRecord(Spool.cells(fact));
            }
        }
    }

    /** Made by DuckDB inside this process, on one thread, so that the same lines give the same bytes. */
    private static final class Parquet implements AutoCloseable {

        private static final String COLUMNS =
                "{'id': 'VARCHAR', 'type': 'VARCHAR', 'site': 'VARCHAR', 'subject': 'VARCHAR', 'sequence': 'BIGINT',"
                        + " 'recorded_at': 'TIMESTAMP', 'occurred_at': 'TIMESTAMP', 'actor': 'VARCHAR', 'data':"
                        + " 'VARCHAR'}";

        private final java.sql.Connection duck;

        private Parquet(Path scratch) throws IOException {
            try {
                duck = DriverManager.getConnection("jdbc:duckdb:");
                try (var statement = duck.createStatement()) {
                    statement.execute("set threads = 1");
                    statement.execute("set memory_limit = '256MB'");
                    statement.execute("set temp_directory = " + quoted(scratch));
                }
            } catch (SQLException e) {
                throw new IOException("DuckDB cannot be started: " + e.getMessage(), e);
            }
        }

        private void write(Path csv, Path file) throws IOException {
            try (var statement = duck.createStatement()) {
                statement.execute(
                        "copy (select * from read_csv(%s, header = true, delim = ',', quote = '\"', columns = %s)) to %s (format parquet, compression zstd)"
                                .formatted(quoted(csv), COLUMNS, quoted(file)));
            } catch (SQLException e) {
                throw new IOException(file.getFileName() + ": " + e.getMessage(), e);
            }
        }

        private static String quoted(Path path) {
            return "'" + path.toString().replace("'", "''") + "'";
        }

        @Override
        public void close() throws IOException {
            try {
                duck.close();
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }
    }
}
