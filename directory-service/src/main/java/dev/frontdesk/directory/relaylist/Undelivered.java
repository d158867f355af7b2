package dev.frontdesk.directory.relaylist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** S123. What no channel could bring and none tries any more; somebody has to see to it. No personal data is in it. */
@Component
public class Undelivered {

    private final JdbcClient jdbc;

    Undelivered(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param level in which capacity the person was to be told
     * @param dueAt until when the person had time; escalation does not wait for the delivery
     * @param attempts how often all channels failed
     * @param reason code of the last failure
     */
    public record UndeliveredRow(
            String relayId,
            String staffId,
            String level,
            Instant toldAt,
            Instant dueAt,
            int attempts,
            String reason,
            Instant failedAt) {}

    /** The last row seen: the next page begins after it. */
    public record After(Instant failedAt, String relayId, String staffId) {

        /** Before the newest. */
        public static final After NOTHING = new After(Instant.parse("9999-12-31T00:00:00Z"), "~", "~");
    }

    /** The latest given up first. */
    public List<UndeliveredRow> page(String site, After after, int rows) {
        return jdbc.sql("""
            select relay_id, staff_id, level, told_at, due_at, failures, given_up, failed_at from relay_told
            where site_id = :site and open and given_up is not null
                and (failed_at, relay_id, staff_id) < (:at, :relay, :staff)
            order by failed_at desc, relay_id desc, staff_id desc limit :rows
            """)
                .param("site", site)
                .param("at", Timestamp.from(after.failedAt()))
                .param("relay", after.relayId())
                .param("staff", after.staffId())
                .param("rows", rows)
                .query(Undelivered::row)
                .list();
    }

    private static UndeliveredRow row(ResultSet rows, int number) throws SQLException {
        return new UndeliveredRow(
                rows.getString("relay_id"),
                rows.getString("staff_id"),
                rows.getString("level"),
                rows.getTimestamp("told_at").toInstant(),
                rows.getTimestamp("due_at").toInstant(),
                rows.getInt("failures"),
                rows.getString("given_up"),
                rows.getTimestamp("failed_at").toInstant());
    }
}
