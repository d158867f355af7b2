package dev.frontdesk.directory.rosterlist;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.directory.roster.DutyRosterEvent.DutyDoubleCoverFound;
import dev.frontdesk.directory.roster.DutyRosterEvent.DutyGapFound;
import dev.frontdesk.kernel.Origin;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** I8. What was found wrong with the rosters before the day began, the first day first. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
public class FindingList {

    private static final String GAP = "gap";
    private static final String DOUBLE_COVER = "double-cover";

    private final JdbcClient jdbc;

    FindingList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param kind {@code gap} or {@code double-cover}
     * @param staffIds everybody named at once; empty for a gap
     */
    public record FindingRow(
            String eventId,
            String rosterId,
            String kind,
            LocalDate day,
            Instant from,
            Instant until,
            List<String> staffIds,
            Instant foundAt) {}

    /** The last row seen: the next page begins after it. */
    public record After(Instant from, String eventId) {}

    /** Those that are not over at {@code after.from()}. */
    public List<FindingRow> page(String site, Instant notOver, After after, int rows) {
        return jdbc.sql("""
            select * from roster_finding
            where site_id = :site and until_at > :notOver and (from_at, event_id) > (:from, :event)
            order by from_at, event_id limit :rows
            """)
                .param("site", site)
                .param("notOver", Timestamp.from(notOver))
                .param("from", Timestamp.from(after.from()))
                .param("event", after.eventId())
                .param("rows", rows)
                .query((row, number) -> new FindingRow(
                        row.getString("event_id"),
                        row.getString("roster_id"),
                        row.getString("kind"),
                        row.getObject("day", LocalDate.class),
                        row.getTimestamp("from_at").toInstant(),
                        row.getTimestamp("until_at").toInstant(),
                        List.of((String[]) row.getArray("staff_ids").getArray()),
                        row.getTimestamp("found_at").toInstant()))
                .list();
    }

    @EventHandler
    void on(DutyGapFound event, @MessageIdentifier String eventId, Origin origin) {
        var day = LocalDate.parse(event.day());
        var row = new FindingRow(
                eventId, event.rosterId(), GAP, day, event.from(), event.until(), List.of(), event.occurredAt());
        insert(row, origin.site());
    }

    @EventHandler
    void on(DutyDoubleCoverFound event, @MessageIdentifier String eventId, Origin origin) {
        insert(
                new FindingRow(
                        eventId,
                        event.rosterId(),
                        DOUBLE_COVER,
                        LocalDate.parse(event.day()),
                        event.from(),
                        event.until(),
                        event.staffIds(),
                        event.occurredAt()),
                origin.site());
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate roster_finding").update();
    }

    private void insert(FindingRow row, String site) {
        jdbc.sql("""
            insert into roster_finding
                (event_id, site_id, roster_id, kind, day, from_at, until_at, staff_ids, found_at)
            values (:event, :site, :roster, :kind, :day, :from, :until, :staff, :found)
            on conflict (event_id) do nothing
            """)
                .param("event", row.eventId())
                .param("site", site)
                .param("roster", row.rosterId())
                .param("kind", row.kind())
                .param("day", row.day())
                .param("from", Timestamp.from(row.from()))
                .param("until", Timestamp.from(row.until()))
                .param("staff", row.staffIds().toArray(String[]::new))
                .param("found", Timestamp.from(row.foundAt()))
                .update();
    }
}
