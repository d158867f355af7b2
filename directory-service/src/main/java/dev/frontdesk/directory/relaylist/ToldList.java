package dev.frontdesk.directory.relaylist;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.directory.relay.RelayEvent.RelayDelivered;
import dev.frontdesk.directory.relay.RelayEvent.RelayDeliveryFailed;
import dev.frontdesk.directory.relay.RelayEvent.RelayDeliveryRetried;
import dev.frontdesk.directory.relay.RelayEvent.RelayEscalated;
import dev.frontdesk.directory.relay.RelayEvent.RelayPutOff;
import dev.frontdesk.directory.relay.RelayEvent.RelayReadBack;
import dev.frontdesk.directory.relay.RelayEvent.RelayReminded;
import dev.frontdesk.directory.relay.RelayEvent.RelayRequested;
import dev.frontdesk.directory.relay.RelayEvent.RelaySeen;
import dev.frontdesk.directory.relay.RelayEvent.RelaySettled;
import dev.frontdesk.directory.relay.RelayEvent.RelayWithdrawn;
import dev.frontdesk.kernel.Origin;
import java.sql.Timestamp;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes who is to be told of what, and when a channel is tried next: the due list of deliveries. A replay brings every
 * row back, but nobody is told by it: who delivers asks the relay itself first.
 */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class ToldList {

    private final JdbcClient jdbc;

    ToldList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(RelayRequested event, @SequenceNumber long version, Origin origin) {
        tell(
                event.relayId(),
                event.recipientId(),
                origin.site(),
                "recipient",
                event.occurredAt(),
                event.dueAt(),
                version);
    }

    @EventHandler
    void on(RelayEscalated event, @SequenceNumber long version, Origin origin) {
        tell(
                event.relayId(),
                event.staffId(),
                origin.site(),
                event.level(),
                event.occurredAt(),
                event.dueAt(),
                version);
    }

    @EventHandler
    void on(RelayDelivered event, @SequenceNumber long version) {
        var column = event.channel().equals("live") ? "live" : "otherwise";
        change(column + " = true, next_try_at = null, given_up = null", event.relayId(), event.staffId(), version);
    }

    @EventHandler
    void on(RelayDeliveryFailed event, @SequenceNumber long version) {
        jdbc.sql("""
            update relay_told set failures = :failures, next_try_at = :next, given_up = :reason, failed_at = :at,
                version = :version
            where relay_id = :relay and staff_id = :staff and version < :version
            """)
                .param("failures", event.attempt())
                .param("next", timestamp(event.retryAt()))
                .param("reason", event.retryAt() == null ? event.reason() : null)
                .param("at", Timestamp.from(event.occurredAt()))
                .param("relay", event.relayId())
                .param("staff", event.staffId())
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(RelayPutOff event, @SequenceNumber long version) {
        tryAt(event.until(), event.relayId(), event.staffId(), version);
    }

    @EventHandler
    void on(RelayDeliveryRetried event, @SequenceNumber long version) {
        tryAt(event.occurredAt(), event.relayId(), event.staffId(), version);
    }

    @EventHandler
    void on(RelayReminded event, @SequenceNumber long version) {
        change("remind_at = null", event.relayId(), event.staffId(), version);
    }

    @EventHandler
    void on(RelaySeen event, @SequenceNumber long version) {
        change("seen = true", event.relayId(), event.staffId(), version);
    }

    @EventHandler
    void on(RelayReadBack event, @SequenceNumber long version) {
        if (event.right()) {
            close(event.relayId(), version);
        }
    }

    @EventHandler
    void on(RelayWithdrawn event, @SequenceNumber long version) {
        close(event.relayId(), version);
    }

    @EventHandler
    void on(RelaySettled event, @SequenceNumber long version) {
        close(event.relayId(), version);
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate relay_told").update();
    }

    private void tell(
            String relayId, String staffId, String site, String level, Instant at, Instant due, long version) {
        jdbc.sql("""
            insert into relay_told (relay_id, staff_id, site_id, level, told_at, due_at,
                open, seen, live, otherwise, failures, next_try_at, remind_at, version)
            values (:relay, :staff, :site, :level, :at, :due, true, false, false, false, 0, :at, :remind, :version)
            on conflict (relay_id, staff_id) do nothing
            """)
                .param("relay", relayId)
                .param("staff", staffId)
                .param("site", site)
                .param("level", level)
                .param("at", Timestamp.from(at))
                .param("due", Timestamp.from(due))
                .param("remind", timestamp(Reminder.at(at, due)))
                .param("version", version)
                .update();
    }

    private void tryAt(Instant at, String relayId, String staffId, long version) {
        jdbc.sql("""
            update relay_told set next_try_at = :at, given_up = null, version = :version
            where relay_id = :relay and staff_id = :staff and version < :version
            """)
                .param("at", Timestamp.from(at))
                .param("relay", relayId)
                .param("staff", staffId)
                .param("version", version)
                .update();
    }

    private void change(String assignments, String relayId, String staffId, long version) {
        jdbc.sql("update relay_told set " + assignments
                        + ", version = :version where relay_id = :relay and staff_id = :staff and version < :version")
                .param("relay", relayId)
                .param("staff", staffId)
                .param("version", version)
                .update();
    }

    private void close(String relayId, long version) {
        jdbc.sql("update relay_told set open = false, version = :version where relay_id = :relay and version <"
                        + " :version")
                .param("relay", relayId)
                .param("version", version)
                .update();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
