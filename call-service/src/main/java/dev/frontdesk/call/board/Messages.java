package dev.frontdesk.call.board;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.web.Cursor;
import dev.frontdesk.web.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the desk's list of messages. */
@Component
public class Messages {

    /** 已记录、已转告、已看到、已确认无误、待更正. */
    public static final List<String> STATES = List.of("taken", "relayed", "seen", "confirmed", "to-correct");

    private final JdbcClient jdbc;

    Messages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param overdue S114. The promised moment has passed without a right read-back in time
     * @param escalatedTo who has it now, after it was handed on
     * @param corrections how often its words were corrected
     */
    public record Row(
            String messageId,
            String state,
            boolean overdue,
            String recipientId,
            @Nullable String callId,
            Instant takenAt,
            Instant dueAt,
            @Nullable String escalatedTo,
            @Nullable String escalatedLevel,
            int corrections,
            long version) {}

    /**
     * @param state one of {@link #STATES}, null for all
     * @param overdue true for those that are overdue alone
     */
    public record Wanted(String site, @Nullable String state, boolean overdue) {}

    /** Newest first. */
    public Page<Row> page(Wanted wanted, @Nullable String cursor, int size, Instant now) {
        var after = Cursor.parse(cursor, 2);
        var sql = "select *, not kept and due_at < :now as overdue from message where site = :site"
                + (wanted.state() == null ? "" : " and state = :state")
                + (wanted.overdue() ? " and not kept and due_at < :now" : "")
                + (after == null ? "" : " and (taken_at, message_id) < (:taken, :id)")
                + " order by taken_at desc, message_id desc limit :most";
        var query = jdbc.sql(sql)
                .param("site", wanted.site())
                .param("now", now.atOffset(UTC))
                .param("most", size + 1);
        if (wanted.state() != null) {
            query = query.param("state", wanted.state());
        }
        if (after != null) {
            query = query.param("taken", after.instant(0).atOffset(UTC)).param("id", after.text(1));
        }
        return Page.of(query.query(Messages::row).list(), size, row -> Cursor.of(row.takenAt(), row.messageId()));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("message_id"),
                row.getString("state"),
                row.getBoolean("overdue"),
                row.getString("recipient_id"),
                row.getString("call_id"),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getString("escalated_to"),
                row.getString("escalated_level"),
                row.getInt("corrections"),
                row.getLong("version"));
    }
}
