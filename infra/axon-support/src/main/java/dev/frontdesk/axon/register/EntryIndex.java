package dev.frontdesk.axon.register;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which entries a register has, in the service's table of this form, with an index on (site, at, entry_id) and one on
 * (site, recorded_at):
 *
 * <pre>{@code
 * create table register_entry (
 *     entry_id    text        primary key,
 *     site        text        not null,
 *     at          timestamptz not null,
 *     recorded_at timestamptz not null
 * )
 * }</pre>
 */
public final class EntryIndex {

    private static final int CHUNK = 500;
    private static final String IN_EXTENT = """
         where site = :site and at >= :from and at < :until and recorded_at <= :by
        """;

    private final JdbcClient jdbc;
    private final String table;

    /** @param table the service's own word, never anything that came in */
    public EntryIndex(JdbcClient jdbc, String table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    /** @param at its place in the register; stays what was first written, whatever is corrected */
    public record Entry(String entryId, Instant at) {}

    /** Once; a second delivery changes nothing. */
    public void add(Entry entry, String site, Instant recordedAt) {
        jdbc.sql("insert into " + table + " (entry_id, site, at, recorded_at) values (:entry, :site, :at, :recorded)"
                        + " on conflict do nothing")
                .param("entry", entry.entryId())
                .param("site", site)
                .param("at", entry.at().atOffset(UTC))
                .param("recorded", recordedAt.atOffset(UTC))
                .update();
    }

    public void clear() {
        jdbc.sql("truncate " + table).update();
    }

    /** In the order of the register. @param after the last one before; null for the first */
    public List<Entry> entries(Extent extent, @Nullable Entry after, int most) {
        var sql = "select entry_id, at from " + table + IN_EXTENT
                + recordedAfter(extent)
                + (after == null ? "" : " and (at, entry_id) > (:at, :entry)")
                + " order by at, entry_id limit :most";
        var query = of(sql, extent).param("most", most);
        if (after != null) {
            query = query.param("at", after.at().atOffset(UTC)).param("entry", after.entryId());
        }
        return query.query(EntryIndex::entry).list();
    }

    /**
     * Of a whole register, however long; holds one chunk at a time.
     *
     * @param lines as each entry is printed, in the same order
     */
    public Print print(Extent extent, Function<List<Entry>, Stream<String>> lines) {
        var print = new Print();
        Entry after = null;
        while (true) {
            var chunk = entries(extent, after, CHUNK);
            lines.apply(chunk).forEach(print::add);
            if (chunk.size() < CHUNK) {
                return print;
            }
            after = chunk.getLast();
        }
    }

    public long count(Extent extent) {
        return of("select count(*) from " + table + IN_EXTENT + recordedAfter(extent), extent)
                .query(Long.class)
                .single();
    }

    /** When the entry was recorded that fills a book of so many; empty while it is not full. */
    public Optional<Instant> filledAt(Extent extent, int bookEntries) {
        return of(
                        "select recorded_at from " + table + IN_EXTENT + recordedAfter(extent)
                                + " order by recorded_at offset :before limit 1",
                        extent)
                .param("before", bookEntries - 1)
                .query((row, number) -> instant(row, "recorded_at"))
                .optional();
    }

    /** The earliest moment of a site's register; empty where nothing was ever written. */
    public Optional<Instant> first(String site) {
        return jdbc.sql("select at from " + table + " where site = :site order by at, entry_id limit 1")
                .param("site", site)
                .query((row, number) -> instant(row, "at"))
                .optional();
    }

    /** Sites that have a register; one step of the index for each. */
    public List<String> sites() {
        return jdbc.sql("""
            with recursive one as (
                (select site from %1$s order by site limit 1)
                union all
                select (select site from %1$s where site > one.site order by site limit 1) from one
                where one.site is not null)
            select site from one where site is not null
            """.formatted(table))
                .query((row, number) -> row.getString("site"))
                .list();
    }

    private JdbcClient.StatementSpec of(String sql, Extent extent) {
        var query = jdbc.sql(sql)
                .param("site", extent.site())
                .param("from", extent.from().atOffset(UTC))
                .param("until", extent.until().atOffset(UTC))
                .param("by", extent.recordedBy().atOffset(UTC));
        return extent.recordedAfter() == null
                ? query
                : query.param("after", extent.recordedAfter().atOffset(UTC));
    }

    private static String recordedAfter(Extent extent) {
        return extent.recordedAfter() == null ? "" : " and recorded_at > :after";
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(row.getString("entry_id"), instant(row, "at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
