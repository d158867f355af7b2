package dev.frontdesk.visitor.copies;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who of the staff came and went, as far as directory-service tells. For inside use only: no answer to an outsider may
 * depend on it (S43, S49). Facts are kept, not states, so that a moment of the past can be asked for.
 */
@Component
public class KnownPresence {

    private final JdbcClient jdbc;

    KnownPresence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param in whether the person was in from then on; else out
     * @param since when it was so
     * @param recordedAt when directory-service came to know it
     * @param factId id of the event that says so
     */
    public record Passage(String staffId, String site, boolean in, Instant since, Instant recordedAt, String factId) {}

    /**
     * Two steps of the index for each member of staff, however many passages there are. Of everybody of the site the
     * latest passage up to {@code asOf}, of those known at {@code knownAt}.
     */
    public List<Passage> latest(String site, Instant asOf, Instant knownAt) {
        return jdbc.sql("""
            with recursive who as (
                (select staff_id from known_passage where site = :site order by staff_id limit 1)
                union all
                select (
                    select p.staff_id from known_passage p where p.site = :site and p.staff_id > who.staff_id
                    order by p.staff_id limit 1)
                from who where who.staff_id is not null)
            select latest.* from who cross join lateral (
                select * from known_passage p
                where p.site = :site and p.staff_id = who.staff_id and p.since <= :asOf and p.recorded_at <= :knownAt
                order by p.since desc, p.recorded_at desc limit 1) latest
            order by latest.staff_id
            """)
                .param("site", site)
                .param("asOf", asOf.atOffset(UTC))
                .param("knownAt", knownAt.atOffset(UTC))
                .query(KnownPresence::passage)
                .list();
    }

    /** The same fact again changes nothing. */
    public void keep(Passage passage) {
        jdbc.sql("""
            insert into known_passage (fact_id, staff_id, site, present, since, recorded_at)
            values (:fact, :staff, :site, :present, :since, :recorded)
            on conflict (fact_id) do nothing
            """)
                .param("fact", passage.factId())
                .param("staff", passage.staffId())
                .param("site", passage.site())
                .param("present", passage.in())
                .param("since", passage.since().atOffset(UTC))
                .param("recorded", passage.recordedAt().atOffset(UTC))
                .update();
    }

    private static Passage passage(ResultSet row, int number) throws SQLException {
        return new Passage(
                row.getString("staff_id"),
                row.getString("site"),
                row.getBoolean("present"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("fact_id"));
    }
}
