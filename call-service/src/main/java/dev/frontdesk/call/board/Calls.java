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

/** Reads the desk's list of calls. */
@Component
public class Calls {

    /** 响铃、未接、已接听、已挂断而无结果、已结束. */
    public static final List<String> STATES = List.of("ringing", "missed", "answered", "hung-up", "ended");

    private final JdbcClient jdbc;

    Calls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. @param state one of {@link #STATES}, null for all */
    public Page<CallRow> page(String site, @Nullable String state, @Nullable String cursor, int size) {
        var after = Cursor.parse(cursor, 2);
        var sql = "select * from call where site = :site"
                + (state == null ? "" : " and state = :state")
                + (after == null ? "" : " and (received_at, call_id) < (:received, :id)")
                + " order by received_at desc, call_id desc limit :most";
        var query = jdbc.sql(sql).param("site", site).param("most", size + 1);
        if (state != null) {
            query = query.param("state", state);
        }
        if (after != null) {
            query = query.param("received", after.instant(0).atOffset(UTC)).param("id", after.text(1));
        }
        return Page.of(query.query(Calls::row).list(), size, row -> Cursor.of(row.receivedAt(), row.callId()));
    }

    /** Ids of the answered calls of a period, the earliest first. @param until the first moment after */
    public List<String> answered(String site, Instant from, Instant until, int atMost) {
        return jdbc.sql("""
            select call_id from call
            where site = :site and received_at >= :from and received_at < :until and answered_at is not null
            order by received_at, call_id limit :most
            """)
                .param("site", site)
                .param("from", from.atOffset(UTC))
                .param("until", until.atOffset(UTC))
                .param("most", atMost)
                .query((row, number) -> row.getString("call_id"))
                .list();
    }

    private static CallRow row(ResultSet row, int number) throws SQLException {
        return new CallRow(
                row.getString("call_id"),
                row.getString("state"),
                row.getString("line"),
                row.getString("kind"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                instant(row, "answered_at"),
                row.getObject("ring_millis", Long.class),
                row.getString("clerk"),
                row.getString("last_extension"),
                row.getString("last_outcome"),
                row.getString("disposition"),
                instant(row, "hung_up_at"),
                instant(row, "ended_at"),
                row.getLong("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
