package dev.frontdesk.visitor.promises;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.visitor.visit.VisitEvent.HostReplied;
import dev.frontdesk.visitor.visit.VisitEvent.MessageLeftForHost;
import dev.frontdesk.visitor.visit.VisitEvent.ReplyOverdue;
import dev.frontdesk.visitor.visit.VisitEvent.ReplyReleased;
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
 * S98, S100. One row per promised reply: kept by the reply alone; without it open until its moment has passed, and broken
 * from then on. Drop the rows and replay, and the same rows come back.
 */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class ReplyLedger {

    private final JdbcClient jdbc;

    ReplyLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(MessageLeftForHost event, Origin origin, @SequenceNumber long version, @MessageIdentifier String eventId) {
        jdbc.sql("""
            insert into reply_promise (visit_id, site, host_id, opened_at, due_at, opened_by, version)
            values (:visit, :site, :host, :opened, :due, :event, :version)
            on conflict (visit_id) do nothing
            """)
                .param("visit", event.visitId())
                .param("site", origin.site())
                .param("host", event.hostId())
                .param("opened", event.occurredAt().atOffset(UTC))
                .param("due", event.dueAt().atOffset(UTC))
                .param("event", eventId)
                .param("version", version)
                .update();
    }

    /** A late reply is noted and leaves the promise broken. */
    @EventHandler
    void on(
            HostReplied event,
            @SequenceNumber long version,
            @Timestamp Instant recordedAt,
            @MessageIdentifier String eventId) {
        if (event.inTime()) {
            settle(event.visitId(), "kept", event.occurredAt(), recordedAt, eventId, version);
        }
        jdbc.sql("update reply_promise set replied_at = :at where visit_id = :visit")
                .param("at", event.occurredAt().atOffset(UTC))
                .param("visit", event.visitId())
                .update();
    }

    @EventHandler
    void on(
            ReplyReleased event,
            @SequenceNumber long version,
            @Timestamp Instant recordedAt,
            @MessageIdentifier String eventId) {
        settle(event.visitId(), "released", event.occurredAt(), recordedAt, eventId, version);
    }

    /** The row was broken before, by the clock; now it names the event that says so. */
    @EventHandler
    void on(ReplyOverdue event, @SequenceNumber long version, @MessageIdentifier String eventId) {
        jdbc.sql("""
            update reply_promise set overdue_by = :event, version = :version
            where visit_id = :visit and version < :version
            """)
                .param("visit", event.visitId())
                .param("event", eventId)
                .param("version", version)
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate reply_promise").update();
    }

    private void settle(String visitId, String outcome, Instant at, Instant recordedAt, String eventId, long version) {
        jdbc.sql("""
            update reply_promise
            set outcome = :outcome, settled_at = :at, settled_by = :event,
                evidence_late = :outcome = 'kept' and :recorded > due_at, version = :version
            where visit_id = :visit and version < :version
            """)
                .param("visit", visitId)
                .param("outcome", outcome)
                .param("at", at.atOffset(UTC))
                .param("recorded", recordedAt.atOffset(UTC))
                .param("event", eventId)
                .param("version", version)
                .update();
    }
}
