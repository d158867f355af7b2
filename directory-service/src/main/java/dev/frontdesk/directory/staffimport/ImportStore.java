package dev.frontdesk.directory.staffimport;

import dev.frontdesk.directory.imports.ImportRecords;
import dev.frontdesk.directory.imports.ImportRecords.Progress;
import dev.frontdesk.table.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Imports and the lines they still have to do. No read model: it holds what has not happened yet. Losing it costs
 * nothing but sending the file again.
 */
@Component
class ImportStore {

    private static final int AT_ONCE = 1000;
    private static final TypeReference<EnumMap<Column, String>> CELLS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;
    private final ImportRecords records;

    ImportStore(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
        this.records =
                new ImportRecords(jdbc, "staff_import", "staff_import_line where import_id = :id and code is null");
    }

    /** @param round 2 for one that had to wait for an extension */
    record Waiting(Line line, int round) {}

    ImportRecords records() {
        return records;
    }

    /** Keeps lines, a thousand at a time. */
    final class Batch {

        private final String importId;
        private final List<Object[]> rows = new ArrayList<>();

        private Batch(String importId) {
            this.importId = importId;
        }

        void add(Line line) {
            rows.add(new Object[] {importId, line.number(), json.writeValueAsString(line.cells())});
            if (rows.size() >= AT_ONCE) {
                flush();
            }
        }

        void flush() {
            batches.batchUpdate(
                    "insert into staff_import_line (import_id, line, cells, round) values (?, ?, ?::jsonb, 1)", rows);
            rows.clear();
        }
    }

    Batch lines(String importId) {
        return new Batch(importId);
    }

    /** Takes the next lines out; they come back when the transaction does not commit. */
    List<Waiting> take(String importId, int lines) {
        return jdbc.sql("""
            with mine as (
                select line from staff_import_line
                where import_id = :id and code is null order by round, line limit :lines for update skip locked),
            gone as (
                delete from staff_import_line l using mine
                where l.import_id = :id and l.line = mine.line returning l.line, l.round, l.cells)
            select line, round, cells::text as cells from gone order by round, line
            """)
                .param("id", importId)
                .param("lines", lines)
                .query((row, number) -> new Waiting(
                        new Line(row.getLong("line"), json.readValue(row.getString("cells"), CELLS)),
                        row.getInt("round")))
                .list();
    }

    void again(String importId, Line line) {
        put(importId, line, 2, null);
    }

    void refused(String importId, Line line, String code) {
        put(importId, new Line(line.number(), Map.of()), 2, code);
    }

    private void put(String importId, Line line, int round, @Nullable String code) {
        jdbc.sql("""
            insert into staff_import_line (import_id, line, cells, round, code)
            values (:id, :line, cast(:cells as jsonb), :round, :code)
            """)
                .param("id", importId)
                .param("line", line.number())
                .param("cells", json.writeValueAsString(line.cells()))
                .param("round", round)
                .param("code", code)
                .update();
    }

    Optional<Progress> progress(String site, String importId) {
        var refused = jdbc.sql("""
            select line, code from staff_import_line where import_id = :id and code is not null order by line limit :most
            """)
                .param("id", importId)
                .param("most", Look.MOST_SHOWN)
                .query((row, number) -> new Problem(row.getLong("line"), "", row.getString("code")))
                .list();
        return records.progress(site, importId, refused);
    }
}
