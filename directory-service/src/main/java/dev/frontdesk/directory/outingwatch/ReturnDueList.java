package dev.frontdesk.directory.outingwatch;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.directory.outing.OutingEvent.OutingExtended;
import dev.frontdesk.directory.outing.OutingEvent.OutingRegistered;
import dev.frontdesk.directory.outing.OutingEvent.ReturnOverdue;
import dev.frontdesk.directory.outing.OutingEvent.ReturnRegistered;
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

/** S78. Until when those who are out are expected; a replay brings every timer back. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class ReturnDueList {

    private final JdbcClient jdbc;

    ReturnDueList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param causeId the event that said until when */
    record Due(String outingId, String site, String correlationId, String causeId) {}

    /** Past due at {@code now}, the longest first. */
    List<Due> past(Instant now, int rows) {
        return jdbc.sql("""
            select outing_id, site_id, correlation_id, cause_id from outing_due
            where due_at is not null and due_at < :now order by due_at limit :rows
            """)
                .param("now", Timestamp.from(now))
                .param("rows", rows)
                .query((row, number) -> new Due(
                        row.getString("outing_id"),
                        row.getString("site_id"),
                        row.getString("correlation_id"),
                        row.getString("cause_id")))
                .list();
    }

    @EventHandler
    void on(OutingRegistered event, @SequenceNumber long version, @MessageIdentifier String eventId, Origin origin) {
        jdbc.sql("""
            insert into outing_due (outing_id, site_id, due_at, correlation_id, cause_id, version)
            values (:id, :site, :due, :correlation, :cause, :version)
            on conflict (outing_id) do nothing
            """)
                .param("id", event.outingId())
                .param("site", event.siteId())
                .param("due", Timestamp.from(event.expectedBackAt()))
                .param("correlation", origin.correlationId())
                .param("cause", eventId)
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(OutingExtended event, @SequenceNumber long version, @MessageIdentifier String eventId) {
        jdbc.sql("""
            update outing_due set due_at = :due, cause_id = :cause, version = :version
            where outing_id = :id and version < :version
            """)
                .param("id", event.outingId())
                .param("due", Timestamp.from(event.expectedBackAt()))
                .param("cause", eventId)
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(ReturnOverdue event, @SequenceNumber long version) {
        stop(event.outingId(), version);
    }

    @EventHandler
    void on(ReturnRegistered event, @SequenceNumber long version) {
        stop(event.outingId(), version);
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate outing_due").update();
    }

    private void stop(String outingId, long version) {
        jdbc.sql("update outing_due set due_at = null, version = :version where outing_id = :id and version < :version")
                .param("id", outingId)
                .param("version", version)
                .update();
    }
}
