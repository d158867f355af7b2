package dev.frontdesk.directory.outinglist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** S64. Reads the register of outings, the latest to leave first. */
@Component
public class Outings {

    private final JdbcClient jdbc;

    Outings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param state {@code out} or {@code returned}
     * @param overdue S78: the return is, or was, overdue and that is on record
     * @param late came back after the time that was said last
     */
    public record OutingRow(
            String outingId,
            String staffId,
            String destination,
            Instant leftAt,
            Instant expectedBackAt,
            String state,
            boolean overdue,
            @Nullable Instant returnedAt,
            boolean late,
            long version) {}

    /** The last row seen: the next page begins after it. */
    public record After(Instant leftAt, String outingId) {

        /** Before the latest. */
        public static final After NOTHING = new After(Instant.parse("9999-12-31T00:00:00Z"), "~");
    }

    /** Which outings of this person are not over. */
    public List<String> openOf(String site, String staffId) {
        return jdbc.sql("select outing_id from outing_register"
                        + " where site_id = :site and staff_id = :staff and state = 'out'")
                .param("site", site)
                .param("staff", staffId)
                .query((row, number) -> row.getString("outing_id"))
                .list();
    }

    /**
     * @param state null for all
     * @param staffId null for everybody
     */
    public List<OutingRow> page(
            String site, @Nullable String state, boolean overdueOnly, @Nullable String staffId, After after, int rows) {
        return jdbc.sql("select * from outing_register where site_id = :site"
                        + (state == null ? "" : " and state = :state")
                        + (overdueOnly ? " and overdue" : "")
                        + (staffId == null ? "" : " and staff_id = :staff")
                        + " and (left_at, outing_id) < (:at, :id) order by left_at desc, outing_id desc limit :rows")
                .param("site", site)
                .param("state", state)
                .param("staff", staffId)
                .param("at", Timestamp.from(after.leftAt()))
                .param("id", after.outingId())
                .param("rows", rows)
                .query(Outings::row)
                .list();
    }

    private static OutingRow row(ResultSet rows, int number) throws SQLException {
        var returnedAt = rows.getTimestamp("returned_at");
        return new OutingRow(
                rows.getString("outing_id"),
                rows.getString("staff_id"),
                rows.getString("destination"),
                rows.getTimestamp("left_at").toInstant(),
                rows.getTimestamp("expected_back_at").toInstant(),
                rows.getString("state"),
                rows.getBoolean("overdue"),
                returnedAt == null ? null : returnedAt.toInstant(),
                rows.getBoolean("late"),
                rows.getLong("version"));
    }
}
