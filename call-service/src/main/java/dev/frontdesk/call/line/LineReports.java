package dev.frontdesk.call.line;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.call.routing.LineReport;
import dev.frontdesk.call.routing.LineState;
import dev.frontdesk.call.routing.Word;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Line states as they were reported, one row per report; none is ever changed, so that a past hour can be looked at
 * again. Not events: nothing is decided by them alone, and an old one is worth nothing.
 */
@Component
public class LineReports {

    /** What nobody looked at for so long is as good as never seen. */
    static final Duration LOOK_BACK = Duration.ofDays(1);

    private final JdbcClient jdbc;

    LineReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same report told twice is one. */
    public void add(String site, String extension, LineReport report, String reportedBy) {
        jdbc.sql("""
            insert into line_report (site, extension, seen_at, state, source, reported_by)
            values (:site, :extension, :seen, :state, :source, :by)
            on conflict (site, extension, seen_at, source) do nothing
            """)
                .param("site", site)
                .param("extension", extension)
                .param("seen", report.seenAt().atOffset(UTC))
                .param("state", report.state().word())
                .param("source", report.source())
                .param("by", reportedBy)
                .update();
    }

    /** The newest report of every extension of the site, up to that moment and no older than {@link #LOOK_BACK}. */
    public Map<String, LineReport> all(String site, Instant at) {
        return reports(jdbc.sql("""
            select distinct on (extension) * from line_report
            where site = :site and seen_at <= :at and seen_at > :from
            order by extension, seen_at desc, source
            """)
                .param("site", site)
                .param("from", at.minus(LOOK_BACK).atOffset(UTC))
                .param("at", at.atOffset(UTC)));
    }

    private static Map<String, LineReport> reports(JdbcClient.StatementSpec query) {
        var reports = new LinkedHashMap<String, LineReport>();
        RowMapper<Map.Entry<String, LineReport>> mapper =
                (row, number) -> Map.entry(row.getString("extension"), report(row));
        query.query(mapper).list().forEach(one -> reports.put(one.getKey(), one.getValue()));
        return reports;
    }

    private static LineReport report(ResultSet row) throws SQLException {
        return new LineReport(
                Word.find(LineState.class, row.getString("state")).orElseThrow(),
                row.getString("source"),
                row.getObject("seen_at", OffsetDateTime.class).toInstant());
    }
}
