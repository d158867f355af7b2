package dev.frontdesk.visitor.hospitality;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.visitor.room.RoomUseEvent;
import dev.frontdesk.visitor.room.RoomUseEvent.RefillDue;
import dev.frontdesk.visitor.room.RoomUseEvent.RefillServed;
import dev.frontdesk.visitor.room.RoomUseEvent.RefillSkipped;
import dev.frontdesk.visitor.room.RoomUseEvent.RefreshmentServed;
import dev.frontdesk.visitor.room.RoomUseEvent.TurnoverCompleted;
import dev.frontdesk.visitor.room.RoomUseEvent.TurnoverOverdue;
import dev.frontdesk.visitor.room.RoomUseEvent.TurnoverStarted;
import dev.frontdesk.visitor.room.RoomUseEvent.VisitorSeated;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** S91 to S96. One row per use of a room, one per refill that fell due. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class HospitalityList {

    private final JdbcClient jdbc;

    HospitalityList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(VisitorSeated event, Origin origin, @SequenceNumber long version, @MessageIdentifier String eventId) {
        jdbc.sql("""
            insert into room_use (room_use_id, site, room_id, visit_id, people, seated_at, seated_by, version)
            values (:id, :site, :room, :visit, :people, :at, :event, :version)
            on conflict (room_use_id) do nothing
            """)
                .param("id", event.roomUseId())
                .param("site", origin.site())
                .param("room", event.roomId())
                .param("visit", event.visitId())
                .param("people", event.people())
                .param("at", event.occurredAt().atOffset(UTC))
                .param("event", eventId)
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(RefreshmentServed event, @SequenceNumber long version) {
        jdbc.sql("""
            update room_use set served_at = :at, refill_due_at = :due, version = :version
            where room_use_id = :id and version < :version
            """)
                .param("id", event.roomUseId())
                .param("at", event.occurredAt().atOffset(UTC))
                .param("due", event.refillDueAt().atOffset(UTC))
                .param("version", version)
                .update();
    }

    /** Nobody has come yet; the answer takes its place. */
    @EventHandler
    void on(RefillDue event, Origin origin, @SequenceNumber long version, @MessageIdentifier String eventId) {
        if (next(event, version, null)) {
            refill(event, origin, event.dueAt(), "missed", null, 0, eventId);
        }
    }

    @EventHandler
    void on(RefillServed event, Origin origin, @SequenceNumber long version, @MessageIdentifier String eventId) {
        if (next(event, version, event.refillDueAt())) {
            refill(event, origin, event.dueAt(), "served", null, event.lateMillis(), eventId);
        }
    }

    @EventHandler
    void on(RefillSkipped event, Origin origin, @SequenceNumber long version, @MessageIdentifier String eventId) {
        if (next(event, version, event.refillDueAt())) {
            refill(event, origin, event.dueAt(), "skipped", event.reason(), 0, eventId);
        }
    }

    @EventHandler
    void on(TurnoverStarted event, @SequenceNumber long version, @MessageIdentifier String eventId) {
        jdbc.sql("""
            update room_use
            set left_at = :at, turnover_due_at = :due, refill_due_at = null, left_by = :event, version = :version
            where room_use_id = :id and version < :version
            """)
                .param("id", event.roomUseId())
                .param("at", event.occurredAt().atOffset(UTC))
                .param("due", event.turnoverDueAt().atOffset(UTC))
                .param("event", eventId)
                .param("version", version)
                .update();
    }

    /** Only the version: a room is overdue by the clock. */
    @EventHandler
    void on(TurnoverOverdue event, @SequenceNumber long version) {
        next(event, version, null);
    }

    @EventHandler
    void on(TurnoverCompleted event, @SequenceNumber long version, @MessageIdentifier String eventId) {
        jdbc.sql("""
            update room_use set tidied_at = :at, turnover_late = :late, tidied_by = :event, version = :version
            where room_use_id = :id and version < :version
            """)
                .param("id", event.roomUseId())
                .param("at", event.occurredAt().atOffset(UTC))
                .param("late", event.lateMillis())
                .param("event", eventId)
                .param("version", version)
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate room_use, refill").update();
    }

    /** @param dueAt null: as before */
    private boolean next(RoomUseEvent event, long version, @Nullable Instant dueAt) {
        return jdbc.sql("""
            update room_use set refill_due_at = coalesce(:due, refill_due_at), version = :version
            where room_use_id = :id and version < :version
            """)
                        .param("id", event.roomUseId())
                        .param("due", dueAt == null ? null : dueAt.atOffset(UTC))
                        .param("version", version)
                        .update()
                == 1;
    }

    private void refill(
            RoomUseEvent event,
            Origin origin,
            Instant dueAt,
            String outcome,
            @Nullable String reason,
            long late,
            String eventId) {
        jdbc.sql("""
            insert into refill (room_use_id, due_at, site, outcome, reason, late, at, event_id)
            values (:id, :due, :site, :outcome, :reason, :late, :at, :event)
            on conflict (room_use_id, due_at) do update
            set outcome = excluded.outcome, reason = excluded.reason, late = excluded.late, at = excluded.at,
                event_id = excluded.event_id
            """)
                .param("id", event.roomUseId())
                .param("due", dueAt.atOffset(UTC))
                .param("site", origin.site())
                .param("outcome", outcome)
                .param("reason", reason)
                .param("late", late)
                .param("at", event.occurredAt().atOffset(UTC))
                .param("event", eventId)
                .update();
    }
}
