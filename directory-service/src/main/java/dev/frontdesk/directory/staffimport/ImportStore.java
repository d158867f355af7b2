package dev.frontdesk.directory.staffimport;

import dev.frontdesk.directory.staffimport.StaffImports.Progress;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.table.Problem;
import java.sql.Timestamp;
import java.time.Instant;
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

    ImportStore(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    /** An import that is not done. */
    record Running(String importId, Origin origin) {}

    /** @param round 2 for one that had to wait for an extension */
    record Waiting(Line line, int round) {}

    void begin(String importId, Origin origin, long lines, Instant at) {
        jdbc.sql("""
            insert into staff_import (import_id, site_id, actor, desk, correlation_id, started_at, lines)
            values (:id, :site, :actor, :desk, :correlation, :at, :lines)
            """)
                .param("id", importId)
                .param("site", origin.site())
                .param("actor", origin.actor())
                .param("desk", origin.desk())
                .param("correlation", origin.correlationId())
                .param("at", Timestamp.from(at))
                .param("lines", lines)
                .update();
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

    Optional<Running> next() {
        return jdbc.sql("select * from staff_import where state = 'running' order by started_at, import_id limit 1")
                .query((row, number) -> new Running(
                        row.getString("import_id"),
                        new Origin(
                                row.getString("actor"),
                                row.getString("site_id"),
                                row.getString("desk"),
                                row.getString("correlation_id"),
                                row.getString("import_id"))))
                .optional();
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

    void count(String importId, long added, long changed, long unchanged) {
        jdbc.sql("""
            update staff_import set added = added + :added, changed = changed + :changed,
                unchanged = unchanged + :unchanged
            where import_id = :id
            """)
                .param("id", importId)
                .param("added", added)
                .param("changed", changed)
                .param("unchanged", unchanged)
                .update();
    }

    /** Once no line is left, also none that another process has in hand. */
    void finish(String importId) {
        jdbc.sql("""
            update staff_import set state = 'done' where import_id = :id
                and not exists (select 1 from staff_import_line where import_id = :id and code is null)
            """).param("id", importId).update();
    }

    Optional<Progress> progress(String site, String importId) {
        var refused = jdbc.sql("""
            select line, code from staff_import_line where import_id = :id and code is not null order by line limit :most
            """)
                .param("id", importId)
                .param("most", Look.MOST_SHOWN)
                .query((row, number) -> new Problem(row.getLong("line"), "", row.getString("code")))
                .list();
        return jdbc.sql("select * from staff_import where import_id = :id and site_id = :site")
                .param("id", importId)
                .param("site", site)
                .query((row, number) -> new Progress(
                        importId,
                        row.getString("state"),
                        row.getTimestamp("started_at").toInstant(),
                        row.getLong("lines"),
                        row.getLong("added"),
                        row.getLong("changed"),
                        row.getLong("unchanged"),
                        refused))
                .optional();
    }
}
