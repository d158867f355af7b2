package dev.frontdesk.directory.relaywatch;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.directory.relay.RelayEvent.RelayEscalated;
import dev.frontdesk.directory.relay.RelayEvent.RelayOverdue;
import dev.frontdesk.directory.relay.RelayEvent.RelayReadBack;
import dev.frontdesk.directory.relay.RelayEvent.RelayRequested;
import dev.frontdesk.directory.relay.RelayEvent.RelayWithdrawn;
import dev.frontdesk.kernel.Origin;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** S114. When the time of a relay's latest level is over; a replay brings every timer back. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class RelayDueList {

    private final JdbcClient jdbc;

    RelayDueList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param causeId the event that started the time that is over */
    record Due(String relayId, String site, String correlationId, String causeId) {}

    /** Past due at {@code now}, the longest first. */
    List<Due> past(Instant now, int rows) {
        return jdbc.sql("""
            select relay_id, site_id, correlation_id, cause_id from relay_due
            where due_at is not null and due_at < :now order by due_at limit :rows
            """)
                .param("now", Timestamp.from(now))
                .param("rows", rows)
                .query((row, number) -> new Due(
                        row.getString("relay_id"),
                        row.getString("site_id"),
                        row.getString("correlation_id"),
                        row.getString("cause_id")))
                .list();
    }

    @EventHandler
    void on(RelayRequested event, @SequenceNumber long version, @MessageIdentifier String eventId, Origin origin) {
        jdbc.sql("""
            insert into relay_due (relay_id, site_id, due_at, correlation_id, cause_id, version)
            values (:id, :site, :due, :correlation, :cause, :version)
            on conflict (relay_id) do nothing
            """)
                .param("id", event.relayId())
                .param("site", origin.site())
                .param("due", Timestamp.from(event.dueAt()))
                .param("correlation", origin.correlationId())
                .param("cause", eventId)
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(RelayOverdue event, @SequenceNumber long version) {
        stop(event.relayId(), version);
    }

    @EventHandler
    void on(RelayEscalated event, @SequenceNumber long version, @MessageIdentifier String eventId) {
        jdbc.sql("""
            update relay_due set due_at = :due, cause_id = :cause, version = :version
            where relay_id = :id and version < :version
            """)
                .param("id", event.relayId())
                .param("due", Timestamp.from(event.dueAt()))
                .param("cause", eventId)
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(RelayReadBack event, @SequenceNumber long version) {
        if (event.right()) {
            stop(event.relayId(), version);
        }
    }

    @EventHandler
    void on(RelayWithdrawn event, @SequenceNumber long version) {
        stop(event.relayId(), version);
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate relay_due").update();
    }

    private void stop(String relayId, long version) {
        jdbc.sql("update relay_due set due_at = null, version = :version where relay_id = :id and version < :version")
                .param("id", relayId)
                .param("version", version)
                .update();
    }
}
