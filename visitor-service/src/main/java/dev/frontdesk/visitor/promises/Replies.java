package dev.frontdesk.visitor.promises;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.web.Cursor;
import dev.frontdesk.web.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the ledger. Open or broken is a matter of the moment, so each question brings one. */
@Component
public class Replies {

    private static final String STATE = """
        case when outcome is not null then outcome when due_at < :now then 'broken' else 'open' end
        """;

    private final JdbcClient jdbc;

    Replies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 已兑现、已违约、已解除、未到期. */
    public enum State {
        OPEN("outcome is null and due_at >= :now"),
        KEPT("outcome = 'kept'"),
        /** S100. At the moment itself there is still time. */
        BROKEN("outcome is null and due_at < :now"),
        RELEASED("outcome = 'released'");

        private final String condition;

        State(String condition) {
            this.condition = condition;
        }

        /** As it stands in requests and answers. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<State> of(String word) {
            return Arrays.stream(values())
                    .filter(state -> state.word().equals(word))
                    .findFirst();
        }
    }

    /** Latest moment first. */
    public Page<ReplyRow> page(String site, @Nullable State state, @Nullable String cursor, int size, Instant now) {
        var after = Cursor.parse(cursor, 2);
        var sql = "select *, " + STATE + " as state from reply_promise where site = :site"
                + (state == null ? "" : " and " + state.condition)
                + (after == null ? "" : " and (due_at, visit_id) < (:due, :id)")
                + " order by due_at desc, visit_id desc limit :most";
        var query = jdbc.sql(sql)
                .param("site", site)
                .param("now", now.atOffset(UTC))
                .param("most", size + 1);
        if (after != null) {
            query = query.param("due", after.instant(0).atOffset(UTC)).param("id", after.text(1));
        }
        return Page.of(query.query(Replies::row).list(), size, row -> Cursor.of(row.dueAt(), row.visitId()));
    }

    /** Every promise of the site once, so that the sum of all states is always the number of those opened. */
    public ReplyFigures figures(String site, Instant now) {
        return jdbc.sql("""
            select count(*) as opened,
                   count(*) filter (where outcome = 'kept') as kept,
                   count(*) filter (where outcome is null and due_at < :now) as broken,
                   count(*) filter (where outcome = 'released') as released,
                   count(*) filter (where outcome is null and due_at >= :now) as open,
                   count(*) filter (where evidence_late) as evidence_late
            from reply_promise where site = :site
            """)
                .param("site", site)
                .param("now", now.atOffset(UTC))
                .query((row, number) -> new ReplyFigures(
                        row.getLong("opened"),
                        row.getLong("kept"),
                        row.getLong("broken"),
                        row.getLong("released"),
                        row.getLong("open"),
                        row.getLong("evidence_late"),
                        now))
                .single();
    }

    /** The newest events behind a figure: what settled each promise, else what found it late, else what opened it. */
    public List<String> eventIds(String site, State state, Instant now, int atMost) {
        return jdbc.sql("select coalesce(settled_by, overdue_by, opened_by) as event_id from reply_promise where site ="
                        + " :site and "
                        + state.condition + " order by due_at desc, visit_id desc limit :most")
                .param("site", site)
                .param("now", now.atOffset(UTC))
                .param("most", atMost)
                .query((row, number) -> row.getString("event_id"))
                .list();
    }

    private static ReplyRow row(ResultSet row, int number) throws SQLException {
        return new ReplyRow(
                row.getString("visit_id"),
                row.getString("host_id"),
                row.getString("state"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                instant(row, "settled_at"),
                row.getBoolean("evidence_late"),
                row.getString("opened_by"),
                row.getString("settled_by"),
                row.getString("overdue_by"),
                instant(row, "replied_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
