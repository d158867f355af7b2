package dev.frontdesk.call.missedlist;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.call.missed.MissedCallEvent;
import dev.frontdesk.call.missed.MissedCallEvent.CallMissedAgain;
import dev.frontdesk.call.missed.MissedCallEvent.CallerRangAgain;
import dev.frontdesk.call.missed.MissedCallEvent.MissedCallOpened;
import dev.frontdesk.call.missed.MissedCallEvent.MissedCallReturned;
import dev.frontdesk.call.missed.MissedCallEvent.MissedCallTaken;
import dev.frontdesk.call.missed.MissedCallEvent.ReturnAttempted;
import dev.frontdesk.kernel.Origin;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** S112. One row for each round. Drop the rows and replay, and the same rows come back. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class MissedCallList {

    private final JdbcClient jdbc;

    MissedCallList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(MissedCallOpened event, Origin origin, @SequenceNumber long version) {
        jdbc.sql("""
            insert into missed_call
                (missed_call_id, round, site, line, person, details_ref, calls, first_at, last_at, due_at, version)
            values (:id, :round, :site, :line, :person, :ref, 1, :at, :at, :due, :version)
            on conflict (missed_call_id, round) do nothing
            """)
                .param("id", event.missedCallId())
                .param("round", event.round())
                .param("site", origin.site())
                .param("line", event.line())
                .param("person", event.person())
                .param("ref", event.detailsRef())
                .param("at", event.occurredAt().atOffset(UTC))
                .param("due", event.dueAt().atOffset(UTC))
                .param("version", version)
                .update();
    }

    /** Told late, one may have been the first. */
    @EventHandler
    void on(CallMissedAgain event, @SequenceNumber long version) {
        set(event, version, "calls = calls + 1, first_at = least(first_at, :at), last_at = greatest(last_at, :at)");
    }

    @EventHandler
    void on(MissedCallTaken event, @SequenceNumber long version) {
        jdbc.sql("update missed_call set clerk = :clerk where missed_call_id = :id and round = :round"
                        + " and version < :version")
                .param("clerk", event.clerk())
                .param("id", event.missedCallId())
                .param("round", event.round())
                .param("version", version)
                .update();
        set(event, version, "taken_at = :at");
    }

    @EventHandler
    void on(ReturnAttempted event, @SequenceNumber long version) {
        set(event, version, "attempts = attempts + 1");
    }

    @EventHandler
    void on(MissedCallReturned event, @SequenceNumber long version) {
        set(event, version, "returned_at = :at");
    }

    @EventHandler
    void on(CallerRangAgain event, @SequenceNumber long version) {
        set(event, version, "rang_again_at = :at");
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate missed_call").update();
    }

    private void set(MissedCallEvent event, long version, String what) {
        jdbc.sql("update missed_call set " + what + ", version = :version"
                        + " where missed_call_id = :id and round = :round and version < :version")
                .param("at", event.occurredAt().atOffset(UTC))
                .param("id", event.missedCallId())
                .param("round", event.round())
                .param("version", version)
                .update();
    }
}
