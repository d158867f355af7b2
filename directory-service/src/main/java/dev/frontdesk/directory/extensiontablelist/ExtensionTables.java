package dev.frontdesk.directory.extensiontablelist;

import dev.frontdesk.axon.Moment;
import dev.frontdesk.directory.extensiontable.TableEntry;
import dev.frontdesk.kernel.Names;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** S59, S62. Reads extension tables. */
@Component
public class ExtensionTables {

    /** The store keeps no later time, and no table is from then. */
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private final JdbcClient jdbc;

    ExtensionTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param day at the site */
    public record Issue(int number, String day, int count, String digest, Instant publishedAt) {}

    /** A site that waits for its table on working days. */
    public record Awaited(String siteId, ZoneId zone, LocalTime by) {}

    /** @param day at the site */
    public record Overdue(String day, Instant dueAt) {}

    /** The issue that was in force at a moment, as far as it was known at a moment. */
    public Optional<Issue> issue(String site, Moment moment) {
        return jdbc.sql("""
            select * from extension_table_issue
            where site_id = :site and published_at <= :asOf and recorded_at <= :knownAt
            order by published_at desc, number desc limit 1
            """)
                .param("site", site)
                .param("asOf", timestamp(moment.asOf()))
                .param("knownAt", timestamp(moment.knownAt()))
                .query(ExtensionTables::issue)
                .optional();
    }

    /** The latest first, from the one before {@code before} on. */
    public List<Issue> issues(String site, long before, int rows) {
        return jdbc.sql("""
            select * from extension_table_issue where site_id = :site and number < :before
            order by number desc limit :rows
            """)
                .param("site", site)
                .param("before", before)
                .param("rows", rows)
                .query(ExtensionTables::issue)
                .list();
    }

    /** Lines of one issue by extension, from the one after {@code after} on. */
    public List<TableEntry> entries(String site, int number, String after, int rows) {
        return jdbc.sql("""
            select * from extension_table_entry
            where site_id = :site and extension > :after and came_with <= :number
                and (gone_with is null or gone_with > :number)
            order by extension limit :rows
            """)
                .param("site", site)
                .param("number", number)
                .param("after", after)
                .param("rows", rows)
                .query((row, index) -> entry(row))
                .list();
    }

    /** The line of an extension in one issue; none where the issue has none. */
    public List<TableEntry> entry(String site, int number, String extension) {
        return jdbc.sql("""
            select * from extension_table_entry
            where site_id = :site and extension = :extension and came_with <= :number
                and (gone_with is null or gone_with > :number)
            """)
                .param("site", site)
                .param("number", number)
                .param("extension", extension)
                .query((row, index) -> entry(row))
                .list();
    }

    /** Days on which nobody had published by the hour, the latest first. */
    public List<Overdue> overdue(String site, String before, int rows) {
        return jdbc.sql("""
            select * from extension_table_overdue where site_id = :site and day < :before order by day desc limit :rows
            """)
                .param("site", site)
                .param("before", before)
                .param("rows", rows)
                .query((row, index) -> new Overdue(
                        row.getString("day"), row.getTimestamp("due_at").toInstant()))
                .list();
    }

    public List<Awaited> awaited() {
        return jdbc.sql("""
            select h.site_id, h.by, s.zone from extension_table_hour h join site_list s on s.site_id = h.site_id
            where h.by is not null order by h.site_id
            """)
                .query((row, index) -> new Awaited(
                        row.getString("site_id"),
                        ZoneId.of(row.getString("zone")),
                        LocalTime.parse(row.getString("by"))))
                .list();
    }

    public boolean published(String site, LocalDate day) {
        return jdbc.sql("select exists (select 1 from extension_table_issue where site_id = :site and day >= :day)")
                .param("site", site)
                .param("day", day.toString())
                .query((row, index) -> row.getBoolean(1))
                .single();
    }

    static TableEntry entry(ResultSet row) throws SQLException {
        return new TableEntry(
                row.getString("extension"),
                row.getString("holder_kind"),
                row.getString("holder_id"),
                new Names(row.getString("name_zh"), row.getString("name_en")),
                row.getString("department_id"));
    }

    private static Issue issue(ResultSet row, int index) throws SQLException {
        return new Issue(
                row.getInt("number"),
                row.getString("day"),
                row.getInt("count"),
                row.getString("digest"),
                row.getTimestamp("published_at").toInstant());
    }

    private static Timestamp timestamp(Instant moment) {
        return Timestamp.from(moment.isAfter(LATEST) ? LATEST : moment);
    }
}
