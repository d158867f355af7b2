package dev.frontdesk.visitor.registerbook;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Moment;
import dev.frontdesk.axon.register.EntryIndex;
import dev.frontdesk.axon.register.EntryIndex.Entry;
import dev.frontdesk.axon.register.Extent;
import dev.frontdesk.visitor.badgelist.Badges;
import dev.frontdesk.visitor.register.RegisterKind;
import dev.frontdesk.visitor.register.VisitRegisterCommand.Contents;
import dev.frontdesk.web.Cursor;
import dev.frontdesk.web.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the visit registers of any period, as of and as known at any moment. */
@Component
public class VisitRegisters {

    private final JdbcClient jdbc;
    private final Map<RegisterKind, EntryIndex> registers;
    private final History history;
    private final Badges badges;

    VisitRegisters(JdbcClient jdbc, History history, Badges badges) {
        this.jdbc = jdbc;
        this.registers = RegisterIndex.of(jdbc);
        this.history = history;
        this.badges = badges;
    }

    /** The earliest arrival first; one look each at the index, the events and the badges. */
    public Page<VisitEntry> page(
            RegisterKind register, Extent extent, Instant asOf, @Nullable String cursor, int size) {
        var after = Cursor.parse(cursor, 2);
        var last = after == null ? null : new Entry(after.text(1), after.instant(0));
        var page = Page.of(
                index(register).entries(extent, last, size + 1), size, entry -> Cursor.of(entry.at(), entry.entryId()));
        return new Page<>(said(page.items(), new Moment(asOf, extent.knownAt())), page.next());
    }

    /** Of a whole register, however long. */
    public Contents contents(RegisterKind register, Extent extent) {
        var print = index(register)
                .print(
                        extent,
                        entries -> said(entries, new Moment(Instant.MAX, extent.knownAt())).stream()
                                .map(EntryLine::of));
        return new Contents(print.entries(), print.hex(), extent.recordedBy());
    }

    public long count(RegisterKind register, Extent extent) {
        return index(register).count(extent);
    }

    /** When the entry was recorded that fills a book; empty while it is not full. */
    public Optional<Instant> filledAt(RegisterKind register, Extent extent, int bookEntries) {
        return index(register).filledAt(extent, bookEntries);
    }

    /** The earliest arrival at a site; empty where nobody ever came. */
    public Optional<Instant> first(RegisterKind register, String site) {
        return index(register).first(site);
    }

    /** Sites that have such a register. */
    public List<String> sites(RegisterKind register) {
        return index(register).sites();
    }

    /** Visits of a period whose end nobody knows yet. */
    public long open(RegisterKind register, String site, Instant from, Instant until) {
        return jdbc.sql("""
            select count(*) from visit
            where site = :site and state in ('awaiting-host', 'received', 'not-received', 'admitted', 'on-break')
                and arrived_at >= :from and arrived_at < :until
            """ + (register == RegisterKind.CUSTOMERS ? " and kind = 'customer'" : ""))
                .param("site", site)
                .param("from", from.atOffset(UTC))
                .param("until", until.atOffset(UTC))
                .query(Long.class)
                .single();
    }

    private List<VisitEntry> said(List<Entry> entries, Moment moment) {
        var visits = entries.stream().map(Entry::entryId).toList();
        var events = history.of(visits, moment);
        var worn = badges.worn(visits, moment);
        return visits.stream()
                .map(visit -> VisitEntry.of(events.getOrDefault(visit, List.of()), worn.getOrDefault(visit, List.of())))
                .flatMap(Optional::stream)
                .toList();
    }

    private EntryIndex index(RegisterKind register) {
        return Objects.requireNonNull(registers.get(register));
    }
}
