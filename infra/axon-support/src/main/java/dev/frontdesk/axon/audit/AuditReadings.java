package dev.frontdesk.axon.audit;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who read the audit. What cannot be recorded is not shown. */
public final class AuditReadings {

    private final JdbcClient jdbc;

    AuditReadings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param actor account that asked
     * @param asked path and query of the question; never personal data
     */
    public record AuditReading(long position, Instant at, String actor, String asked) {}

    /** Before the answer. */
    public void record(String actor, String site, String asked) {
        jdbc.sql("insert into audit_reading (actor, site, asked) values (:actor, :site, :asked)")
                .param("actor", actor)
                .param("site", site)
                .param("asked", asked)
                .update();
    }

    /** The newest first, those before a position. */
    public List<AuditReading> before(String site, long position, int limit) {
        return jdbc.sql("""
            select position, at, actor, asked from audit_reading
            where site = :site and position < :position order by position desc limit :limit
            """)
                .param("site", site)
                .param("position", position)
                .param("limit", limit)
                .query((row, n) -> new AuditReading(
                        row.getLong(1), row.getTimestamp(2).toInstant(), row.getString(3), row.getString(4)))
                .list();
    }
}
