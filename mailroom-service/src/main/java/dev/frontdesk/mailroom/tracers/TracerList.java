package dev.frontdesk.mailroom.tracers;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.mailroom.tracer.TracerEvent.CarrierAnswered;
import dev.frontdesk.mailroom.tracer.TracerEvent.TracerClosed;
import dev.frontdesk.mailroom.tracer.TracerEvent.TracerOpened;
import dev.frontdesk.mailroom.tracer.TracerEvent.TracerOverdue;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which items are being asked after. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class TracerList {

    private final JdbcClient jdbc;

    TracerList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(TracerOpened event, @SequenceNumber long version) {
        jdbc.sql("""
            insert into tracer (tracer_id, site, item_id, state, opened_at, answer_by, version)
            values (:id, :site, :item, 'open', :at, :by, :version)
            on conflict (tracer_id) do nothing
            """)
                .param("id", event.tracerId())
                .param("site", event.siteId())
                .param("item", event.itemId())
                .param("at", event.occurredAt().atOffset(UTC))
                .param("by", time(event.answerBy()))
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(CarrierAnswered event, @SequenceNumber long version) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("answer", event.answer());
        values.put("by", time(event.answerBy()));
        set(
                event.tracerId(),
                version,
                "state = 'answered', last_answer = :answer, answer_by = :by, overdue = false",
                values);
    }

    @EventHandler
    void on(TracerOverdue event, @SequenceNumber long version) {
        set(event.tracerId(), version, "overdue = true", Map.of());
    }

    @EventHandler
    void on(TracerClosed event, @SequenceNumber long version) {
        set(
                event.tracerId(),
                version,
                "state = 'closed', outcome = :outcome, closed_at = :at, answer_by = null",
                Map.of("outcome", event.outcome(), "at", event.occurredAt().atOffset(UTC)));
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate tracer").update();
    }

    /** @param change names only columns of this class's own table */
    private void set(String id, long version, String change, Map<String, @Nullable Object> values) {
        jdbc.sql("update tracer set " + change + ", version = :version where tracer_id = :id and version < :version")
                .params(values)
                .param("id", id)
                .param("version", version)
                .update();
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant at) {
        return at == null ? null : at.atOffset(UTC);
    }
}
