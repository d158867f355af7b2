package dev.frontdesk.mailroom.tracers;

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

/** Reads which items are being asked after. */
@Component
public class Tracers {

    /** 追查中、已答复、已结案. */
    public static final List<String> STATES = List.of("open", "answered", "closed");

    private final JdbcClient jdbc;

    Tracers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param answerBy when the courier is to answer; null: no answer is due */
    public record TracerRow(
            String tracerId,
            String itemId,
            String state,
            Instant openedAt,
            @Nullable Instant answerBy,
            boolean overdue,
            @Nullable String lastAnswer,
            @Nullable String outcome,
            @Nullable Instant closedAt,
            long version) {}

    /** Newest first. */
    public Page<TracerRow> page(String site, @Nullable String state, @Nullable String cursor, int size) {
        var after = Cursor.parse(cursor, 2);
        var query = jdbc.sql("select * from tracer where site = :site"
                        + (state == null ? "" : " and state = :state")
                        + (after == null ? "" : " and (opened_at, tracer_id) < (:at, :id)")
                        + " order by opened_at desc, tracer_id desc limit :most")
                .param("site", site)
                .param("most", size + 1);
        if (state != null) {
            query = query.param("state", state);
        }
        if (after != null) {
            query = query.param("at", after.instant(0).atOffset(UTC)).param("id", after.text(1));
        }
        return Page.of(query.query(Tracers::row).list(), size, row -> Cursor.of(row.openedAt(), row.tracerId()));
    }

    private static TracerRow row(ResultSet row, int number) throws SQLException {
        return new TracerRow(
                row.getString("tracer_id"),
                row.getString("item_id"),
                row.getString("state"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                instant(row, "answer_by"),
                row.getBoolean("overdue"),
                row.getString("last_answer"),
                row.getString("outcome"),
                instant(row, "closed_at"),
                row.getLong("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
