package dev.frontdesk.directory.relaylist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the register of relays, newest first. No personal data is in it. */
@Component
public class Relays {

    private static final String COLUMNS = """
        select relay_id, about, kind, recipient_id, requested_at, state, overdue, read_wrong, level, told_id, due_at
        from relay_register
        """;

    private final JdbcClient jdbc;

    Relays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param state {@code open}, {@code confirmed}, {@code settled} or {@code withdrawn}
     * @param readWrong S116: it was read back wrong at least once
     * @param level in which capacity {@code toldId} was told; it is the latest to be told
     * @param dueAt until when; null when the time is over and nobody is left to tell, or when it is closed
     */
    public record RelayRow(
            String relayId,
            String about,
            String kind,
            String recipientId,
            Instant requestedAt,
            String state,
            boolean overdue,
            boolean readWrong,
            String level,
            String toldId,
            @Nullable Instant dueAt) {}

    /** The last row seen: the next page begins after it. */
    public record After(Instant requestedAt, String relayId) {

        /** Before the newest. */
        public static final After NOTHING = new After(Instant.parse("9999-12-31T00:00:00Z"), "~");
    }

    public List<RelayRow> inState(String site, String state, After after, int rows) {
        return page("where site_id = :site and state = :state", site, state, after, rows);
    }

    /** S114. Open, and the time of somebody has passed. */
    public List<RelayRow> overdue(String site, After after, int rows) {
        return page("where site_id = :site and state = 'open' and overdue", site, "open", after, rows);
    }

    private List<RelayRow> page(String where, String site, String state, After after, int rows) {
        return jdbc.sql(COLUMNS + where + """
             and (requested_at, relay_id) < (:at, :id)
            order by requested_at desc, relay_id desc limit :rows
            """)
                .param("site", site)
                .param("state", state)
                .param("at", Timestamp.from(after.requestedAt()))
                .param("id", after.relayId())
                .param("rows", rows)
                .query(Relays::row)
                .list();
    }

    private static RelayRow row(ResultSet rows, int number) throws SQLException {
        var dueAt = rows.getTimestamp("due_at");
        return new RelayRow(
                rows.getString("relay_id"),
                rows.getString("about"),
                rows.getString("kind"),
                rows.getString("recipient_id"),
                rows.getTimestamp("requested_at").toInstant(),
                rows.getString("state"),
                rows.getBoolean("overdue"),
                rows.getBoolean("read_wrong"),
                rows.getString("level"),
                rows.getString("told_id"),
                dueAt == null ? null : dueAt.toInstant());
    }
}
