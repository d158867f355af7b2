package dev.frontdesk.directory.imports;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.kernel.Origin;
import dev.frontdesk.table.Problem;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who sent which import, and how far it has come. No read model: losing it costs nothing but sending the file again. The
 * table has the columns of {@code staff_import}.
 */
public final class ImportRecords {

    private final JdbcClient jdbc;
    private final String table;
    private final String left;

    /**
     * @param table the service's own word, never anything that came in
     * @param left likewise: the rows of {@code :id} that still wait, as a {@code from} and {@code where} have them
     */
    public ImportRecords(JdbcClient jdbc, String table, String left) {
        this.jdbc = jdbc;
        this.table = table;
        this.left = left;
    }

    /** An import that is not done. */
    public record Running(String importId, Origin origin) {}

    /**
     * How far an import has come: how many were new, different, and as they had been.
     *
     * @param state {@code running} or {@code done}
     * @param refused what could not be done after all, because the directory changed meanwhile
     */
    public record Progress(
            String importId,
            String state,
            Instant startedAt,
            long lines,
            long added,
            long changed,
            long unchanged,
            List<Problem> refused) {}

    public void begin(String importId, Origin origin, long lines, Instant at) {
        jdbc.sql("insert into " + table + " (import_id, site_id, actor, desk, correlation_id, started_at, lines)"
                        + " values (:id, :site, :actor, :desk, :correlation, :at, :lines)")
                .param("id", importId)
                .param("site", origin.site())
                .param("actor", origin.actor())
                .param("desk", origin.desk())
                .param("correlation", origin.correlationId())
                .param("at", at.atOffset(UTC))
                .param("lines", lines)
                .update();
    }

    /** The oldest that is not done. */
    public Optional<Running> next() {
        return jdbc.sql("select * from " + table + " where state = 'running' order by started_at, import_id limit 1")
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

    public void count(String importId, long added, long changed, long unchanged) {
        jdbc.sql("update " + table + " set added = added + :added, changed = changed + :changed,"
                        + " unchanged = unchanged + :unchanged where import_id = :id")
                .param("id", importId)
                .param("added", added)
                .param("changed", changed)
                .param("unchanged", unchanged)
                .update();
    }

    /** Once nothing is left, also nothing that another process has in hand. */
    public void finish(String importId) {
        jdbc.sql("update " + table + " set state = 'done' where import_id = :id and not exists (select 1 from " + left
                        + ")")
                .param("id", importId)
                .update();
    }

    public Optional<Progress> progress(String site, String importId, List<Problem> refused) {
        return jdbc.sql("select * from " + table + " where import_id = :id and site_id = :site")
                .param("id", importId)
                .param("site", site)
                .query((row, number) -> new Progress(
                        importId,
                        row.getString("state"),
                        row.getObject("started_at", OffsetDateTime.class).toInstant(),
                        row.getLong("lines"),
                        row.getLong("added"),
                        row.getLong("changed"),
                        row.getLong("unchanged"),
                        refused))
                .optional();
    }
}
