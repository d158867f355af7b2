package dev.frontdesk.axon;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.axon.DueList.Due;
import dev.frontdesk.kernel.Origin;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of all {@link DueList}s of a service. */
public final class DueRows {

    private final JdbcClient jdbc;

    DueRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param origin of the command that is to be sent */
    record Claimed(String list, Due due, Origin origin) {}

    void open(String list, String id, Instant dueAt, Origin origin, long version) {
        jdbc.sql("""
            insert into due (list, id, site, due_at, look_at, correlation_id, cause_id, version)
            values (:list, :id, :site, :due, :due, :correlation, :cause, :version)
            on conflict (list, id) do update
            set due_at = excluded.due_at, look_at = excluded.look_at, settled = false,
                correlation_id = excluded.correlation_id, cause_id = excluded.cause_id, version = excluded.version
            where due.version < excluded.version
            """)
                .param("list", list)
                .param("id", id)
                .param("site", origin.site())
                .param("due", dueAt.atOffset(UTC))
                .param("correlation", origin.correlationId())
                .param("cause", origin.causationId())
                .param("version", version)
                .update();
    }

    void settle(String list, String id, long version) {
        jdbc.sql("""
            update due set settled = true, version = :version
            where list = :list and id = :id and version < :version
            """)
                .param("list", list)
                .param("id", id)
                .param("version", version)
                .update();
    }

    void clear(String list) {
        jdbc.sql("delete from due where list = :list").param("list", list).update();
    }

    /**
     * Takes rows that are past due, the longest first, and leaves each alone for {@code rest}: of two processes only one
     * gets a row, and one whose command failed comes again without holding up the others.
     */
    List<Claimed> claim(Instant now, Duration rest, int atMost) {
        return jdbc.sql("""
            with next as (
                select list, id from due where not settled and look_at < :now
                order by look_at limit :most for update skip locked)
            update due set look_at = :again from next
            where due.list = next.list and due.id = next.id
            returning due.list, due.id, due.site, due.due_at, due.correlation_id, due.cause_id
            """)
                .param("now", now.atOffset(UTC))
                .param("again", now.plus(rest).atOffset(UTC))
                .param("most", atMost)
                .query((row, number) -> new Claimed(
                        row.getString("list"),
                        new Due(
                                row.getString("id"),
                                row.getString("site"),
                                row.getObject("due_at", OffsetDateTime.class).toInstant()),
                        new Origin(
                                "system:" + row.getString("list") + "-watch",
                                row.getString("site"),
                                "none",
                                row.getString("correlation_id"),
                                row.getString("cause_id"))))
                .list();
    }
}
