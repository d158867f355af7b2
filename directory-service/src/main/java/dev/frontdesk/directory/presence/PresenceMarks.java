package dev.frontdesk.directory.presence;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.directory.door.DoorDayEvent.DoorPassed;
import dev.frontdesk.directory.outing.OutingEvent;
import dev.frontdesk.directory.outing.OutingEvent.OutingExtended;
import dev.frontdesk.directory.outing.OutingEvent.OutingRegistered;
import dev.frontdesk.directory.outing.OutingEvent.ReturnOverdue;
import dev.frontdesk.directory.outing.OutingEvent.ReturnRegistered;
import dev.frontdesk.directory.presence.Mark.Kind;
import dev.frontdesk.kernel.Origin;
import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes every coming and going with both its times, so that any moment can be read; {@link Presence} reads. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class PresenceMarks {

    private final JdbcClient jdbc;

    PresenceMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(
            OutingEvent event,
            @SequenceNumber long sequence,
            @Timestamp Instant recordedAt,
            @MessageIdentifier String eventId,
            Origin origin) {
        var mark = mark(event, eventId);
        if (mark == null) {
            return;
        }
        insert(mark, event.outingId(), sequence, event.staffId(), recordedAt, origin);
    }

    @EventHandler
    void on(
            DoorPassed event,
            @SequenceNumber long sequence,
            @Timestamp Instant recordedAt,
            @MessageIdentifier String eventId,
            Origin origin) {
        var mark = new Mark(eventId, event.in() ? Kind.ENTERED : Kind.GONE, event.occurredAt(), null);
        insert(mark, event.doorDayId(), sequence, event.staffId(), recordedAt, origin);
    }

    private void insert(
            Mark mark, String aggregateId, long sequence, String staffId, Instant recordedAt, Origin origin) {
        var expected = mark.expectedBackAt();
        jdbc.sql("""
            insert into presence_mark (event_id, outing_id, sequence, site_id, staff_id, kind, at,
                expected_back_at, recorded_at)
            values (:event, :outing, :sequence, :site, :staff, :kind, :at, :expected, :recorded)
            on conflict (event_id) do nothing
            """)
                .param("event", mark.eventId())
                .param("outing", aggregateId)
                .param("sequence", sequence)
                .param("site", origin.site())
                .param("staff", staffId)
                .param("kind", mark.kind().name())
                .param("at", mark.at().atOffset(ZoneOffset.UTC))
                .param("expected", expected == null ? null : expected.atOffset(ZoneOffset.UTC))
                .param("recorded", recordedAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate presence_mark").update();
    }

    private static @Nullable Mark mark(OutingEvent event, String eventId) {
        return switch (event) {
            case OutingRegistered e -> new Mark(eventId, Kind.LEFT, e.occurredAt(), e.expectedBackAt());
            case OutingExtended e -> new Mark(eventId, Kind.EXTENDED, e.occurredAt(), e.expectedBackAt());
            case ReturnRegistered e -> new Mark(eventId, Kind.BACK, e.occurredAt(), null);
            // Nobody came or went: that the time has passed is seen from the marks at any moment.
            case ReturnOverdue _ -> null;
        };
    }
}
