package dev.frontdesk.call.ledger;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageReadBackConfirmed;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageTaken;
import dev.frontdesk.call.message.PhoneMessageEvent.RelayOverdue;
import dev.frontdesk.kernel.Origin;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 承诺台账. One row per promise (S113, S114): kept by evidence alone; without it open until its moment has passed, and
 * broken from then on. Drop the rows and replay, and the same rows come back.
 */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class PromiseLedger {

    private final JdbcClient jdbc;

    PromiseLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(MessageTaken event, Origin origin, @SequenceNumber long version, @MessageIdentifier String eventId) {
        jdbc.sql("""
            insert into promise (promise_id, kind, site, owner_id, opened_at, due_at, opened_by, version)
            values (:message, 'message', :site, :owner, :opened, :due, :event, :version)
            on conflict (promise_id) do nothing
            """)
                .param("message", event.messageId())
                .param("site", origin.site())
                .param("owner", event.recipientId())
                .param("opened", event.occurredAt().atOffset(UTC))
                .param("due", event.relayDueAt().atOffset(UTC))
                .param("event", eventId)
                .param("version", version)
                .update();
    }

    /** The earliest evidence settles it, in whatever order it is told. */
    @EventHandler
    void on(
            MessageReadBackConfirmed event,
            @SequenceNumber long version,
            @Timestamp Instant recordedAt,
            @MessageIdentifier String eventId) {
        if (!event.inTime()) {
            return;
        }
        jdbc.sql("""
            update promise
            set outcome = 'kept', settled_at = :at, settled_by = :event, evidence_late = :recorded > due_at,
                version = :version
            where promise_id = :message and version < :version and (settled_at is null or settled_at > :at)
            """)
                .param("message", event.messageId())
                .param("at", event.occurredAt().atOffset(UTC))
                .param("recorded", recordedAt.atOffset(UTC))
                .param("event", eventId)
                .param("version", version)
                .update();
    }

    /** The row was broken before, by the clock; now it names the event that says so. */
    @EventHandler
    void on(RelayOverdue event, @SequenceNumber long version, @MessageIdentifier String eventId) {
        jdbc.sql("""
            update promise set overdue_by = :event, version = :version
            where promise_id = :message and version < :version
            """)
                .param("message", event.messageId())
                .param("event", eventId)
                .param("version", version)
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate promise").update();
    }
}
