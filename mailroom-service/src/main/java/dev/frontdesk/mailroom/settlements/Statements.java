package dev.frontdesk.mailroom.settlements;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.web.Cursor;
import dev.frontdesk.web.Page;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which statements were taken in. */
@Component
public class Statements {

    private final JdbcClient jdbc;

    Statements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param settlementId null: not compared yet */
    public record StatementRow(
            String statementId,
            String accountId,
            String month,
            int lines,
            long cents,
            Instant importedAt,
            String importedBy,
            @Nullable String settlementId) {}

    /** Newest first. */
    public Page<StatementRow> page(String site, @Nullable String cursor, int size) {
        var after = Cursor.parse(cursor, 2);
        var query = jdbc.sql("""
            select t.*, s.settlement_id from courier_statement t left join settlement s using (statement_id)
            where t.site = :site %s
            order by t.imported_at desc, t.statement_id desc limit :most
            """.formatted(after == null ? "" : "and (t.imported_at, t.statement_id) < (:at, :id)"))
                .param("site", site)
                .param("most", size + 1);
        if (after != null) {
            query = query.param("at", after.instant(0).atOffset(UTC)).param("id", after.text(1));
        }
        var rows = query.query((row, number) -> new StatementRow(
                        row.getString("statement_id"),
                        row.getString("account_id"),
                        row.getString("month"),
                        row.getInt("lines"),
                        row.getLong("cents"),
                        row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                        row.getString("imported_by"),
                        row.getString("settlement_id")))
                .list();
        return Page.of(rows, size, row -> Cursor.of(row.importedAt(), row.statementId()));
    }
}
