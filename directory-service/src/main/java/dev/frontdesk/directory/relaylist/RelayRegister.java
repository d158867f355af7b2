package dev.frontdesk.directory.relaylist;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.directory.relay.RelayEvent.RelayEscalated;
import dev.frontdesk.directory.relay.RelayEvent.RelayOverdue;
import dev.frontdesk.directory.relay.RelayEvent.RelayReadBack;
import dev.frontdesk.directory.relay.RelayEvent.RelayRequested;
import dev.frontdesk.directory.relay.RelayEvent.RelaySettled;
import dev.frontdesk.directory.relay.RelayEvent.RelayWithdrawn;
import dev.frontdesk.kernel.Origin;
import java.sql.Timestamp;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes how far each relay has come; {@link Relays} reads. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class RelayRegister {

    private final JdbcClient jdbc;

    RelayRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(RelayRequested event, @SequenceNumber long version, Origin origin) {
        jdbc.sql("""
            insert into relay_register (relay_id, site_id, about, kind, recipient_id, details_ref, requested_at,
                state, overdue, read_wrong, level, told_id, due_at, version)
            values (:id, :site, :about, :kind, :recipient, :details, :requested,
                'open', false, false, 'recipient', :recipient, :due, :version)
            on conflict (relay_id) do nothing
            """)
                .param("id", event.relayId())
                .param("site", origin.site())
                .param("about", event.about())
                .param("kind", event.kind())
                .param("recipient", event.recipientId())
                .param("details", event.detailsRef())
                .param("requested", Timestamp.from(event.requestedAt()))
                .param("due", Timestamp.from(event.dueAt()))
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(RelayReadBack event, @SequenceNumber long version) {
        change(event.right() ? "state = 'confirmed', due_at = null" : "read_wrong = true", event.relayId(), version);
    }

    @EventHandler
    void on(RelayOverdue event, @SequenceNumber long version) {
        change("overdue = true, due_at = null", event.relayId(), version);
    }

    @EventHandler
    void on(RelayEscalated event, @SequenceNumber long version) {
        jdbc.sql("""
            update relay_register set level = :level, told_id = :staff, due_at = :due, version = :version
            where relay_id = :id and version < :version
            """)
                .param("level", event.level())
                .param("staff", event.staffId())
                .param("due", Timestamp.from(event.dueAt()))
                .param("id", event.relayId())
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(RelayWithdrawn event, @SequenceNumber long version) {
        change("state = 'withdrawn', due_at = null", event.relayId(), version);
    }

    @EventHandler
    void on(RelaySettled event, @SequenceNumber long version) {
        change("state = 'settled', due_at = null", event.relayId(), version);
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate relay_register").update();
    }

    private void change(String assignments, String relayId, long version) {
        jdbc.sql("update relay_register set " + assignments
                        + ", version = :version where relay_id = :id and version < :version")
                .param("id", relayId)
                .param("version", version)
                .update();
    }
}
