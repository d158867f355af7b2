package dev.frontdesk.call.ledger;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackKept;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackOverdue;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackPromised;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackReleased;
import dev.frontdesk.kernel.Origin;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 承诺台账, the promises to call back (S9, S13, S18, S22): rows of the one ledger, beside those of {@link PromiseLedger},
 * which empties it for a replay.
 */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class CallbackLedger {

    private final JdbcClient jdbc;

    CallbackLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(CallbackPromised event, Origin origin, @SequenceNumber long version, @MessageIdentifier String eventId) {
        jdbc.sql("""
            insert into promise (promise_id, kind, site, owner_id, opened_at, due_at, opened_by, version)
            values (:promise, 'call-back', :site, :owner, :opened, :due, :event, :version)
            on conflict (promise_id) do nothing
            """)
                .param("promise", event.promiseId())
                .param("site", origin.site())
                .param("owner", event.ownerId())
                .param("opened", event.occurredAt().atOffset(UTC))
                .param("due", event.dueAt().atOffset(UTC))
                .param("event", eventId)
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(
            CallbackKept event,
            @SequenceNumber long version,
            @Timestamp Instant recordedAt,
            @MessageIdentifier String eventId) {
        settle(event.promiseId(), "kept", event.occurredAt(), recordedAt, eventId, version);
    }

    @EventHandler
    void on(
            CallbackReleased event,
            @SequenceNumber long version,
            @Timestamp Instant recordedAt,
            @MessageIdentifier String eventId) {
        settle(event.promiseId(), "released", event.occurredAt(), recordedAt, eventId, version);
    }

    /** The row was broken before, by the clock; now it names the event that says so. */
    @EventHandler
    void on(CallbackOverdue event, @SequenceNumber long version, @MessageIdentifier String eventId) {
        jdbc.sql("""
            update promise set overdue_by = :event, version = :version
            where promise_id = :promise and version < :version
            """)
                .param("promise", event.promiseId())
                .param("event", eventId)
                .param("version", version)
                .update();
    }

    private void settle(
            String promiseId, String outcome, Instant at, Instant recordedAt, String eventId, long version) {
        jdbc.sql("""
            update promise
            set outcome = :outcome, settled_at = :at, settled_by = :event,
                evidence_late = :outcome = 'kept' and :recorded > due_at, version = :version
            where promise_id = :promise and version < :version
            """)
                .param("promise", promiseId)
                .param("outcome", outcome)
                .param("at", at.atOffset(UTC))
                .param("recorded", recordedAt.atOffset(UTC))
                .param("event", eventId)
                .param("version", version)
                .update();
    }
}
