package dev.frontdesk.visitor.badgelist;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.visitor.visitorbadge.VisitorBadgeEvent.BadgeIssued;
import dev.frontdesk.visitor.visitorbadge.VisitorBadgeEvent.BadgeLost;
import dev.frontdesk.visitor.visitorbadge.VisitorBadgeEvent.BadgeReturned;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One row each time a badge is issued; its return or loss closes the newest one of its number. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class BadgeUseList {

    private final JdbcClient jdbc;

    BadgeUseList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(
            BadgeIssued event,
            Origin origin,
            @SequenceNumber long version,
            @MessageIdentifier String eventId,
            @Timestamp Instant recordedAt) {
        jdbc.sql("""
            insert into badge_use (event_id, site, number, visit_id, issued_at, recorded_at, version)
            values (:event, :site, :number, :visit, :at, :recorded, :version)
            on conflict (event_id) do nothing
            """)
                .param("event", eventId)
                .param("site", origin.site())
                .param("number", event.number())
                .param("visit", event.visitId())
                .param("at", event.occurredAt().atOffset(UTC))
                .param("recorded", recordedAt.atOffset(UTC))
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(BadgeReturned event, Origin origin, @SequenceNumber long version, @Timestamp Instant recordedAt) {
        close("returned_at", origin.site(), event.number(), event.occurredAt(), recordedAt, version);
    }

    @EventHandler
    void on(BadgeLost event, Origin origin, @SequenceNumber long version, @Timestamp Instant recordedAt) {
        close("lost_at", origin.site(), event.number(), event.occurredAt(), recordedAt, version);
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate badge_use").update();
    }

    /** @param column one of this class's own; the newest issue before this event is the one it closes */
    private void close(String column, String site, int number, Instant at, Instant recordedAt, long version) {
        jdbc.sql("""
            update badge_use set %s = :at, closed_recorded_at = :recorded
            where site = :site and number = :number and version = (
                select max(version) from badge_use where site = :site and number = :number and version < :version)
            """.formatted(column))
                .param("at", at.atOffset(UTC))
                .param("recorded", recordedAt.atOffset(UTC))
                .param("site", site)
                .param("number", number)
                .param("version", version)
                .update();
    }
}
