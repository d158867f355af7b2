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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Line states as they were reported, one row for each state a source saw, from when it began to when that source last
 * said so; a past hour can be looked at again. Not events: nothing is decided by them alone, and an old one is worth
 * nothing. The others are told of what changed, see {@link ToldLine}.
 */
@Component
public class LineReports {

    /** What nobody looked at for so long is as good as never seen. */
    static final Duration LOOK_BACK = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final ToldLines told;
    private final TransactionTemplate transaction;

    LineReports(JdbcClient jdbc, ToldLines told, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.told = told;
        this.transaction = transaction;
    }

    /**
     * The report that counts.
     *
     * @param since when the state began
     */
    public record Counting(LineReport report, Instant since) {}

    /**
     * The same report told twice is one; the same state told again makes the first one younger. What is told late is
     * noted where it belongs and changes nothing of what is newer.
     */
    public void add(String site, String extension, LineReport report, String reportedBy) {
        transaction.executeWithoutResult(_ -> {
            note(site, extension, report, reportedBy);
            told.lookAgain(site, extension, report.seenAt());
        });
    }

    private void note(String site, String extension, LineReport report, String reportedBy) {
        if (!isStillSo(site, extension, report)) {
            jdbc.sql("""
                insert into line_report (site, extension, seen_at, last_seen_at, state, source, reported_by)
                values (:site, :extension, :seen, :seen, :state, :source, :by)
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
    }

    private boolean isStillSo(String site, String extension, LineReport report) {
        return jdbc.sql("""
            update line_report set last_seen_at = greatest(last_seen_at, :seen)
            where site = :site and extension = :extension and source = :source and state = :state
                and seen_at = (
                    select max(seen_at) from line_report
                    where site = :site and extension = :extension and source = :source and seen_at <= :seen)
            """)
                        .param("site", site)
                        .param("extension", extension)
                        .param("source", report.source())
                        .param("state", report.state().word())
                        .param("seen", report.seenAt().atOffset(UTC))
                        .update()
                > 0;
    }

    /**
     * The newest report of every extension of the site, up to that moment and no older than {@link #LOOK_BACK}. Of two
     * sources the one counts whose state began last, so that a mark by hand holds until the line does something; but one
     * that is older than the limit never hides a younger one.
     */
    public Map<String, LineReport> all(String site, Instant at, Duration limit) {
        var reports = new LinkedHashMap<String, LineReport>();
        counting(site, null, at, limit).forEach((extension, counting) -> reports.put(extension, counting.report()));
        return reports;
    }

    /** As {@link #all}, of these extensions alone. */
    public Map<String, Counting> of(String site, Collection<String> extensions, Instant at, Duration limit) {
        return counting(site, extensions.toArray(String[]::new), at, limit);
    }

    private Map<String, Counting> counting(String site, String @Nullable [] extensions, Instant at, Duration limit) {
        var reports = new LinkedHashMap<String, Counting>();
        jdbc.sql("""
            select distinct on (extension) extension, state, source, seen_at, known_at
            from (
                select distinct on (extension, source) extension, state, source, seen_at,
                    least(last_seen_at, :at) as known_at
                from line_report
                where site = :site and seen_at <= :at and last_seen_at > :from
            """ + (extensions == null ? "" : " and extension = any(:extensions) ") + """
                order by extension, source, seen_at desc
            ) newest
            order by extension, (known_at >= :fresh) desc, seen_at desc, source
            """)
                .param("site", site)
                .param("extensions", extensions)
                .param("from", at.minus(LOOK_BACK).atOffset(UTC))
                .param("fresh", at.minus(limit).atOffset(UTC))
                .param("at", at.atOffset(UTC))
                .query(row -> {
                    reports.put(row.getString("extension"), counting(row));
                });
        return reports;
    }

    /** @return how many reports nobody had repeated since that moment and are gone now */
    int forget(Instant before) {
        return jdbc.sql("delete from line_report where last_seen_at < :before")
                .param("before", before.atOffset(UTC))
                .update();
    }

    private static Counting counting(ResultSet row) throws SQLException {
        var report = new LineReport(
                Word.find(LineState.class, row.getString("state")).orElseThrow(),
                row.getString("source"),
                row.getObject("known_at", OffsetDateTime.class).toInstant());
        return new Counting(
                report, row.getObject("seen_at", OffsetDateTime.class).toInstant());
    }
}
