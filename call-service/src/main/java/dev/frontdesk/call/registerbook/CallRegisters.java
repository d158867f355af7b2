package dev.frontdesk.call.registerbook;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Moment;
import dev.frontdesk.axon.register.EntryIndex;
import dev.frontdesk.axon.register.EntryIndex.Entry;
import dev.frontdesk.axon.register.Extent;
import dev.frontdesk.call.register.CallRegisterCommand.Contents;
import dev.frontdesk.web.Cursor;
import dev.frontdesk.web.Page;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the call register of any period, as known at any moment. */
@Component
public class CallRegisters {

    private final JdbcClient jdbc;
    private final EntryIndex index;
    private final History history;

    CallRegisters(JdbcClient jdbc, History history) {
        this.jdbc = jdbc;
        this.index = new EntryIndex(jdbc, RegisterIndex.TABLE);
        this.history = history;
    }

    /** The earliest call first; one look at the index and one at the events. */
    public Page<RegisterEntry> page(Extent extent, @Nullable String cursor, int size) {
        var after = Cursor.parse(cursor, 2);
        var last = after == null ? null : new Entry(after.text(1), after.instant(0));
        var page =
                Page.of(index.entries(extent, last, size + 1), size, entry -> Cursor.of(entry.at(), entry.entryId()));
        return new Page<>(said(page.items(), extent.knownAt()), page.next());
    }

    /** Of a whole register, however long. */
    public Contents contents(Extent extent) {
        var print = index.print(
                extent, entries -> said(entries, extent.knownAt()).stream().map(RegisterLine::of));
        return new Contents(print.entries(), print.hex(), extent.recordedBy());
    }

    public long count(Extent extent) {
        return index.count(extent);
    }

    private List<RegisterEntry> said(List<Entry> entries, Instant knownAt) {
        var parts = parts(entries);
        var all = parts.values().stream().flatMap(List::stream).toList();
        var events = history.of(all, new Moment(Instant.MAX, knownAt));
        return entries.stream()
                .map(entry -> RegisterEntry.of(
                        entry.entryId(),
                        entry.at(),
                        parts.getOrDefault(entry.entryId(), List.of()).stream()
                                .flatMap(part -> events.getOrDefault(part, List.of()).stream())
                                .toList()))
                .toList();
    }

    /** Which aggregates make up an entry. */
    private Map<String, List<String>> parts(List<Entry> entries) {
        var parts = new HashMap<String, List<String>>();
        if (!entries.isEmpty()) {
            jdbc.sql("""
                select entry_id, array_agg(part_id order by part_id) as parts from register_part
                where entry_id in (:entries) group by entry_id
                """)
                    .param("entries", entries.stream().map(Entry::entryId).toList())
                    .query(row -> {
                        parts.put(row.getString("entry_id"), List.of((String[])
                                row.getArray("parts").getArray()));
                    });
        }
        return parts;
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
        return index.first(site);
    }

    /** When the entry was recorded that fills a book; empty while it is not full. */
    public Optional<Instant> filledAt(Extent extent, int bookEntries) {
        return index.filledAt(extent, bookEntries);
    }

    /** Sites that have a register. */
    public List<String> sites() {
        return index.sites();
    }
}
