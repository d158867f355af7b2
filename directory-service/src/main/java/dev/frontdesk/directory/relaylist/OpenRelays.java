package dev.frontdesk.directory.relaylist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is open for somebody, and what a channel has to bring. */
@Component
public class OpenRelays {

    private static final String OPEN = """
        select t.*, r.about, r.kind, r.details_ref, r.requested_at, r.read_wrong
        from relay_told t join relay_register r on r.relay_id = t.relay_id
        """;

    /** Whoever is out with it now, or waits before going again, is not asked a second time. */
    private static final String NOBODY_IS_OUT = """
             and not exists (select 1 from errand_lease l
                 where l.relay_id = t.relay_id and l.staff_id = t.staff_id and l.until > :now)
        """;

    private final JdbcClient jdbc;

    OpenRelays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A relay as one of the people told has it.
     *
     * @param dueAt until when this person has time
     * @param live whether it was shown on the person's page
     */
    public record OpenRow(
            String relayId,
            String staffId,
            String site,
            String about,
            String kind,
            String detailsRef,
            String level,
            Instant requestedAt,
            Instant toldAt,
            Instant dueAt,
            boolean seen,
            boolean live,
            boolean readWrong,
            long version) {}

    /** Somebody has to be told of something. */
    public record Errand(String relayId, String staffId) {}

    /** The last row seen: the next page begins after it. */
    public record After(Instant toldAt, String relayId) {

        /** Before the oldest. */
        public static final After NOTHING = new After(Instant.EPOCH, "");
    }

    /** The person's open relays, the oldest first. */
    public List<OpenRow> of(String site, String staffId, After after, int rows) {
        return jdbc.sql(OPEN + """
            where t.open and t.site_id = :site and t.staff_id = :staff and (t.told_at, t.relay_id) > (:at, :id)
            order by t.told_at, t.relay_id limit :rows
            """)
                .param("site", site)
                .param("staff", staffId)
                .param("at", Timestamp.from(after.toldAt()))
                .param("id", after.relayId())
                .param("rows", rows)
                .query(OpenRelays::row)
                .list();
    }

    /** What has to be brought now, the longest waiting first. */
    public List<Errand> due(Instant now, int rows) {
        return jdbc.sql("""
            select t.relay_id, t.staff_id from relay_told t
            where t.open and t.next_try_at is not null and t.next_try_at <= :now
            """ + NOBODY_IS_OUT + """
            order by t.next_try_at limit :rows
            """)
                .param("now", Timestamp.from(now))
                .param("rows", rows)
                .query(OpenRelays::errand)
                .list();
    }

    /** What else waits to be brought to this person, the longest waiting first. */
    public List<Errand> waitingFor(String staffId, Instant now, int rows) {
        return jdbc.sql("""
            select relay_id, staff_id from relay_told
            where open and next_try_at is not null and next_try_at <= :now and staff_id = :staff
            order by next_try_at limit :rows
            """)
                .param("now", Timestamp.from(now))
                .param("staff", staffId)
                .param("rows", rows)
                .query(OpenRelays::errand)
                .list();
    }

    /** S114. What was brought, is still open, and whose time is over soon; the soonest first. */
    public List<Errand> toRemind(Instant now, int rows) {
        return jdbc.sql("""
            select t.relay_id, t.staff_id from relay_told t
            where t.open and t.remind_at <= :now and t.due_at > :now and (t.live or t.otherwise)
            """ + NOBODY_IS_OUT + """
            order by t.due_at limit :rows
            """)
                .param("now", Timestamp.from(now))
                .param("rows", rows)
                .query(OpenRelays::errand)
                .list();
    }

    /** What these people have not yet seen on their page. */
    public List<Errand> notLive(Collection<String> staffIds, int rows) {
        return jdbc.sql("""
            select relay_id, staff_id from relay_told
            where open and not live and staff_id = any(:staff) limit :rows
            """)
                .param("staff", staffIds.toArray(String[]::new))
                .param("rows", rows)
                .query(OpenRelays::errand)
                .list();
    }

    private static Errand errand(ResultSet rows, int number) throws SQLException {
        return new Errand(rows.getString("relay_id"), rows.getString("staff_id"));
    }

    private static OpenRow row(ResultSet rows, int number) throws SQLException {
        return new OpenRow(
                rows.getString("relay_id"),
                rows.getString("staff_id"),
                rows.getString("site_id"),
                rows.getString("about"),
                rows.getString("kind"),
                rows.getString("details_ref"),
                rows.getString("level"),
                rows.getTimestamp("requested_at").toInstant(),
                rows.getTimestamp("told_at").toInstant(),
                rows.getTimestamp("due_at").toInstant(),
                rows.getBoolean("seen"),
                rows.getBoolean("live"),
                rows.getBoolean("read_wrong"),
                rows.getLong("version"));
    }
}
