package dev.frontdesk.call.board;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.call.call.CallEvent.CallAnswered;
import dev.frontdesk.call.call.CallEvent.CallEnded;
import dev.frontdesk.call.call.CallEvent.CallHungUp;
import dev.frontdesk.call.call.CallEvent.CallMissed;
import dev.frontdesk.call.call.CallEvent.CallReceived;
import dev.frontdesk.call.call.CallEvent.CallTaken;
import dev.frontdesk.call.call.CallEvent.LineFoundBusy;
import dev.frontdesk.call.call.CallEvent.TransferReturned;
import dev.frontdesk.call.call.CallEvent.TransferSucceeded;
import dev.frontdesk.call.call.CallEvent.TransferUnanswered;
import dev.frontdesk.kernel.Origin;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The calls of the desk. Who called is not in it; that is read from the vault, one call at a time. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class CallList {

    private final JdbcClient jdbc;

    CallList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(CallReceived event, Origin origin, @SequenceNumber long version) {
        jdbc.sql("""
            insert into call (call_id, site, line, kind, received_at, person, details_ref, version)
            values (:call, :site, :line, :kind, :at, :person, :ref, :version)
            on conflict (call_id) do nothing
            """)
                .param("call", event.callId())
                .param("site", origin.site())
                .param("line", event.line())
                .param("kind", event.kind())
                .param("person", event.person())
                .param("ref", event.detailsRef())
                .param("at", event.occurredAt().atOffset(UTC))
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(CallAnswered event, @SequenceNumber long version) {
        jdbc.sql("""
            update call set answered_at = :at, ring_millis = :millis, version = :version
            where call_id = :call and version < :version
            """)
                .param("call", event.callId())
                .param("at", event.occurredAt().atOffset(UTC))
                .param("millis", event.ringMillis())
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(CallTaken event, @SequenceNumber long version) {
        jdbc.sql("update call set clerk = :clerk, version = :version where call_id = :call and version < :version")
                .param("call", event.callId())
                .param("clerk", event.clerk())
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(CallMissed event, @SequenceNumber long version) {
        hungUp(event.callId(), event.occurredAt(), version);
    }

    @EventHandler
    void on(CallHungUp event, @SequenceNumber long version) {
        hungUp(event.callId(), event.occurredAt(), version);
    }

    @EventHandler
    void on(TransferSucceeded event, @SequenceNumber long version) {
        tried(event.callId(), event.extension(), "connected", event.occurredAt(), version);
    }

    @EventHandler
    void on(LineFoundBusy event, @SequenceNumber long version) {
        tried(event.callId(), event.extension(), "busy", event.occurredAt(), version);
    }

    @EventHandler
    void on(TransferUnanswered event, @SequenceNumber long version) {
        tried(event.callId(), event.extension(), "no-answer", event.occurredAt(), version);
    }

    @EventHandler
    void on(TransferReturned event, @SequenceNumber long version) {
        tried(event.callId(), event.extension(), "returned", event.occurredAt(), version);
    }

    @EventHandler
    void on(CallEnded event, @SequenceNumber long version) {
        jdbc.sql("""
            update call set disposition = :disposition, ended_at = :at, version = :version
            where call_id = :call and version < :version
            """)
                .param("call", event.callId())
                .param("disposition", event.disposition())
                .param("at", event.occurredAt().atOffset(UTC))
                .param("version", version)
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate call").update();
    }

    private void hungUp(String callId, Instant at, long version) {
        jdbc.sql("update call set hung_up_at = :at, version = :version where call_id = :call and version < :version")
                .param("call", callId)
                .param("at", at.atOffset(UTC))
                .param("version", version)
                .update();
    }

    /** The newest counts, by when it happened: a line may tell late. */
    private void tried(String callId, String extension, String outcome, Instant at, long version) {
        jdbc.sql("""
            update call
            set last_extension = case when tried_at > :at then last_extension else :extension end,
                last_outcome = case when tried_at > :at then last_outcome else :outcome end,
                tried_at = greatest(tried_at, :at), version = :version
            where call_id = :call and version < :version
            """)
                .param("call", callId)
                .param("extension", extension)
                .param("outcome", outcome)
                .param("at", at.atOffset(UTC))
                .param("version", version)
                .update();
    }
}
