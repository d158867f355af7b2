package dev.frontdesk.mailroom.board;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.axon.Moment;
import dev.frontdesk.mailroom.figures.Counted;
import dev.frontdesk.web.Cursor;
import dev.frontdesk.web.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the dispatch register and what it comes to. */
@Component
public class RegisterLines {

    /** Events named beside a figure; all of them are listed page by page. */
    static final int NAMED = 100;

    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

    private final JdbcClient jdbc;

    RegisterLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param until not within */
    public record Period(String site, Instant from, Instant until) {}

    /**
     * A line as it was written; what became of its item is the item's to say.
     *
     * @param reasonRef why this line took the place of the one before
     */
    public record Line(
            String itemId,
            long sequence,
            String eventId,
            Instant registeredAt,
            Instant writtenAt,
            String writtenBy,
            String senderId,
            String itemClass,
            String carriage,
            @Nullable String carrier,
            String costCentre,
            @Nullable Integer pieces,
            @Nullable Long valueCents,
            String addresseeRef,
            @Nullable String reasonRef) {}

    /** @param eventIds of the newest dispatches that made the figure, {@link #NAMED} at most */
    public record Count(String costCentre, String carrier, long items, List<String> eventIds) {

        public Count {
            eventIds = List.copyOf(eventIds);
        }
    }

    /** In the order of the register: a corrected line stands behind the one it replaced. Only what counts at the moment. */
    public Page<Line> page(Period period, Moment moment, @Nullable String cursor, int size) {
        var after = Cursor.parse(cursor, 3);
        var sql = """
                select * from dispatch_register r
                where site = :site and registered_at >= :from and registered_at < :until
                    and written_at <= :asOf and recorded_at <= :knownAt
                """
                + (after == null ? "" : " and (r.registered_at, r.item_id, r.sequence) > (:at, :id, :sequence)")
                + " order by r.registered_at, r.item_id, r.sequence limit :most";
        var query = jdbc.sql(sql)
                .param("site", period.site())
                .param("from", period.from().atOffset(UTC))
                .param("until", period.until().atOffset(UTC))
                .param("asOf", until(moment.asOf()))
                .param("knownAt", until(moment.knownAt()))
                .param("most", size + 1);
        if (after != null) {
            query = query.param("at", after.instant(0).atOffset(UTC))
                    .param("id", after.text(1))
                    .param("sequence", after.number(2));
        }
        return Page.of(
                query.query(RegisterLines::line).list(),
                size,
                row -> Cursor.of(row.registeredAt(), row.itemId(), row.sequence()));
    }

    private static OffsetDateTime until(Instant moment) {
        return (moment.isAfter(END_OF_TIME) ? END_OF_TIME : moment).atOffset(UTC);
    }

    /** The event ids of all lines of the period, and of what struck them out, in the order of the register. */
    public List<String> eventIds(Period period) {
        return jdbc.sql("""
            select unnest(array_remove(array[event_id, cancelled_event], null)) as event_id from dispatch_register
            where site = :site and registered_at >= :from and registered_at < :until
            order by registered_at, item_id, sequence
            """)
                .param("site", period.site())
                .param("from", period.from().atOffset(UTC))
                .param("until", period.until().atOffset(UTC))
                .query((row, number) -> row.getString("event_id"))
                .list();
    }

    /** How many lines were written, corrected ones among them. */
    public int count(Period period) {
        return jdbc.sql("""
            select count(*) from dispatch_register
            where site = :site and registered_at >= :from and registered_at < :until
            """)
                .param("site", period.site())
                .param("from", period.from().atOffset(UTC))
                .param("until", period.until().atOffset(UTC))
                .query(Integer.class)
                .single();
    }

    /** Where the vault keeps to whom each item goes, by item, as the register says now. */
    public Map<String, String> addressees(Collection<String> itemIds, String site) {
        return itemIds.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("""
                            select item_id, addressee_ref from dispatch_register
                            where item_id in (:ids) and site = :site and not struck
                            """)
                        .param("ids", itemIds)
                        .param("site", site)
                        .query((row, number) -> Map.entry(row.getString("item_id"), row.getString("addressee_ref")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What was dispatched, by the department that pays and the carrier that took it. */
    public List<Count> counts(Period period) {
        return jdbc.sql("""
            select cost_centre, carrier, count(*) as items,
                (array_agg(dispatched_by order by dispatched_at desc, item_id desc))[1 : 100] as events
            from outgoing_item
            where site = :site and dispatched_at >= :from and dispatched_at < :until
            group by cost_centre, carrier order by cost_centre, carrier
            """)
                .param("site", period.site())
                .param("from", period.from().atOffset(UTC))
                .param("until", period.until().atOffset(UTC))
                .query((row, number) -> new Count(
                        row.getString("cost_centre"), row.getString("carrier"), row.getLong("items"), List.of((String[])
                                row.getArray("events").getArray())))
                .list();
    }

    /** The dispatches of one department with one carrier, the earliest first. */
    public Page<Counted> dispatched(
            Period period, String costCentre, String carrier, @Nullable String cursor, int size) {
        var after = Cursor.parse(cursor, 2);
        var query = jdbc.sql("""
            select dispatched_by, item_id, dispatched_at from outgoing_item
            where site = :site and dispatched_at >= :from and dispatched_at < :until
                and cost_centre = :centre and carrier = :carrier %s
            order by dispatched_at, item_id limit :most
            """.formatted(after == null ? "" : "and (dispatched_at, item_id) > (:at, :id)"))
                .param("site", period.site())
                .param("from", period.from().atOffset(UTC))
                .param("until", period.until().atOffset(UTC))
                .param("centre", costCentre)
                .param("carrier", carrier)
                .param("most", size + 1);
        if (after != null) {
            query = query.param("at", after.instant(0).atOffset(UTC)).param("id", after.text(1));
        }
        var rows = query.query((row, number) -> new Counted(
                        row.getString("dispatched_by"),
                        row.getString("item_id"),
                        row.getObject("dispatched_at", OffsetDateTime.class).toInstant()))
                .list();
        return Page.of(rows, size, row -> Cursor.of(row.at(), row.itemId()));
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getString("item_id"),
                row.getLong("sequence"),
                row.getString("event_id"),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getString("written_by"),
                row.getString("sender_id"),
                row.getString("item_class"),
                row.getString("carriage"),
                row.getString("carrier"),
                row.getString("cost_centre"),
                row.getObject("pieces", Integer.class),
                row.getObject("value_cents", Long.class),
                row.getString("addressee_ref"),
                row.getString("reason_ref"));
    }
}
