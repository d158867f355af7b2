package dev.frontdesk.directory.outinglist;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.directory.outing.OutingEvent.OutingExtended;
import dev.frontdesk.directory.outing.OutingEvent.OutingRegistered;
import dev.frontdesk.directory.outing.OutingEvent.ReturnOverdue;
import dev.frontdesk.directory.outing.OutingEvent.ReturnRegistered;
import java.sql.Timestamp;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** S64. Writes each outing as it stands now; {@link Outings} reads. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class OutingRegister {

    private final JdbcClient jdbc;

    OutingRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(OutingRegistered event, @SequenceNumber long version) {
        jdbc.sql("""
            insert into outing_register (outing_id, site_id, staff_id, destination, left_at, expected_back_at,
                state, overdue, late, version)
            values (:id, :site, :staff, :destination, :left, :expected, 'out', false, false, :version)
            on conflict (outing_id) do nothing
            """)
                .param("id", event.outingId())
                .param("site", event.siteId())
                .param("staff", event.staffId())
                .param("destination", event.destination())
                .param("left", Timestamp.from(event.occurredAt()))
                .param("expected", Timestamp.from(event.expectedBackAt()))
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(OutingExtended event, @SequenceNumber long version) {
        set(
                "expected_back_at = :at, overdue = false",
                event.outingId(),
                version,
                Map.of("at", Timestamp.from(event.expectedBackAt())));
    }

    @EventHandler
    void on(ReturnOverdue event, @SequenceNumber long version) {
        set("overdue = true", event.outingId(), version, Map.of());
    }

    @EventHandler
    void on(ReturnRegistered event, @SequenceNumber long version) {
        set(
                "state = 'returned', returned_at = :at, late = :late",
                event.outingId(),
                version,
                Map.of("at", Timestamp.from(event.occurredAt()), "late", event.late()));
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate outing_register").update();
    }

    private void set(String assignments, String outingId, long version, Map<String, ?> values) {
        jdbc.sql("update outing_register set " + assignments
                        + ", version = :version where outing_id = :id and version < :version")
                .param("id", outingId)
                .param("version", version)
                .params(values)
                .update();
    }
}
