package dev.frontdesk.call.registerbook;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Moment;
import dev.frontdesk.axon.Recorded;
import dev.frontdesk.call.register.CallRegisterCommand.Contents;
import dev.frontdesk.web.Cursor;
import dev.frontdesk.web.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the call register of any period, as known at any moment. */
@Component
public class CallRegisters {

    private static final int CHUNK = 500;
    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

    private final JdbcClient jdbc;
    private final History history;

    CallRegisters(JdbcClient jdbc, History history) {
        this.jdbc = jdbc;
        this.history = history;
    }

    /**
     * Which entries.
     *
     * @param from the first moment of the calls @param until the first moment after
     * @param recordedAfter entries first recorded later than this; null for all
     * @param knownAt only what had been recorded by then
     */
    public record Extent(
            String site,
            Instant from,
            Instant until,
            @Nullable Instant recordedAfter,
            Instant knownAt) {

        public static Extent of(String site, Instant from, Instant until, Instant knownAt) {
            return new Extent(site, from, until, null, knownAt.isAfter(END_OF_TIME) ? END_OF_TIME : knownAt);
        }
    }

    private record Key(String entryId, Instant at, List<String> parts) {}

    /** The earliest call first; one look at the index and one at the events. */
    public Page<RegisterEntry> page(Extent extent, @Nullable String cursor, int size) {
        var after = Cursor.parse(cursor, 2);
        var keys = keys(extent, after, size + 1);
        var page = Page.of(keys, size, key -> Cursor.of(key.at(), key.entryId()));
        return new Page<>(entries(page.items(), extent.knownAt()), page.next());
    }

    /** Of a whole register, however long; holds one chunk at a time. */
    public Contents contents(Extent extent) {
        var digest = new RegisterDigest();
        Cursor after = null;
        while (true) {
            var keys = keys(extent, after, CHUNK);
            entries(keys, extent.knownAt()).forEach(digest::add);
            if (keys.size() < CHUNK) {
                return new Contents(digest.entries(), digest.hex(), extent.knownAt());
            }
            after = Cursor.of(keys.getLast().at(), keys.getLast().entryId());
        }
    }

    public long count(Extent extent) {
        return jdbc.sql("""
            select count(*) from register_entry
            where site = :site and at >= :from and at < :until and recorded_at <= :known
            """)
                .param("site", extent.site())
                .param("from", extent.from().atOffset(UTC))
                .param("until", extent.until().atOffset(UTC))
                .param("known", extent.knownAt().atOffset(UTC))
                .query(Long.class)
                .single();
    }

    private List<Key> keys(Extent extent, @Nullable Cursor after, int most) {
        var sql = """
                select entry_id, at,
                    (select array_agg(part_id order by part_id) from register_part p where p.entry_id = e.entry_id) as parts
                from register_entry e
                where site = :site and at >= :from and at < :until and recorded_at <= :known
                """
                + (extent.recordedAfter() == null ? "" : " and recorded_at > :after")
                + (after == null ? "" : " and (at, entry_id) > (:at, :entry)")
                + " order by at, entry_id limit :most";
        var query = jdbc.sql(sql)
                .param("site", extent.site())
                .param("from", extent.from().atOffset(UTC))
                .param("until", extent.until().atOffset(UTC))
                .param("known", extent.knownAt().atOffset(UTC))
                .param("most", most);
        if (extent.recordedAfter() != null) {
            query = query.param("after", extent.recordedAfter().atOffset(UTC));
        }
        if (after != null) {
            query = query.param("at", after.instant(0).atOffset(UTC)).param("entry", after.text(1));
        }
        return query.query(CallRegisters::key).list();
    }

    private List<RegisterEntry> entries(List<Key> keys, Instant knownAt) {
        var parts = keys.stream().flatMap(key -> key.parts().stream()).toList();
        var events = history.of(parts, new Moment(Instant.MAX, knownAt));
        return keys.stream()
                .map(key -> RegisterEntry.of(key.entryId(), key.at(), of(key, events)))
                .toList();
    }

    private static List<Recorded> of(Key key, Map<String, List<Recorded>> events) {
        var all = new ArrayList<Recorded>();
        key.parts().forEach(part -> all.addAll(events.getOrDefault(part, List.of())));
        return all;
    }

    private static Key key(ResultSet row, int number) throws SQLException {
        return new Key(
                row.getString("entry_id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                List.of((String[]) row.getArray("parts").getArray()));
    }

    /** S110. Cards of a period that still wait for their disposition. */
    public long openCards(String site, Instant from, Instant until) {
        return jdbc.sql("""
            select count(*) from call
            where site = :site and state in ('answered', 'hung-up') and received_at >= :from and received_at < :until
            """)
                .param("site", site)
                .param("from", from.atOffset(UTC))
                .param("until", until.atOffset(UTC))
                .query(Long.class)
                .single();
    }

    /** When the first call of the site rang; empty where none ever did. */
    public Optional<Instant> first(String site) {
        return jdbc.sql("select at from register_entry where site = :site order by at, entry_id limit 1")
                .param("site", site)
                .query((row, number) ->
                        row.getObject("at", OffsetDateTime.class).toInstant())
                .optional();
    }

    /** When the entry was recorded that fills a book, counted from after a moment; empty while it is not full. */
    public Optional<Instant> filledAt(Extent extent, int bookEntries) {
        var after = extent.recordedAfter();
        return jdbc.sql("""
            select recorded_at from register_entry
            where site = :site and at >= :from and at < :until and recorded_at > :after and recorded_at <= :known
            order by recorded_at offset :before limit 1
            """)
                .param("site", extent.site())
                .param("from", extent.from().atOffset(UTC))
                .param("until", extent.until().atOffset(UTC))
                .param("after", (after == null ? Instant.EPOCH : after).atOffset(UTC))
                .param("known", extent.knownAt().atOffset(UTC))
                .param("before", bookEntries - 1)
                .query((row, number) ->
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    /** Sites that have a register. */
    public List<String> sites() {
        return jdbc.sql("""
            with recursive one as (
                (select site from register_entry order by site limit 1)
                union all
                select (select site from register_entry where site > one.site order by site limit 1) from one
                where one.site is not null)
            select site from one where site is not null
            """).query((row, number) -> row.getString("site")).list();
    }
}
