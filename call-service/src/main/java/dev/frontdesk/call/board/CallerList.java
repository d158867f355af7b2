package dev.frontdesk.call.board;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.call.call.CallEvent.CallClassified;
import dev.frontdesk.call.call.CallEvent.CallNotWanted;
import dev.frontdesk.call.call.CallEvent.CallWanted;
import dev.frontdesk.call.call.CallEvent.CallerScreened;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** S24 to S30. What is found out about the callers of {@link CallList}'s rows; that list empties them for a replay. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class CallerList {

    private final JdbcClient jdbc;

    CallerList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(CallClassified event, @SequenceNumber long version) {
        set("kind", event.callId(), event.kind(), version);
    }

    /** The person may be known by these answers only, where the number was withheld. */
    @EventHandler
    void on(CallerScreened event, @SequenceNumber long version) {
        jdbc.sql("""
            update call set screened_ref = :ref, person = coalesce(person, :person), version = :version
            where call_id = :call and version < :version
            """)
                .param("call", event.callId())
                .param("ref", event.detailsRef())
                .param("person", event.person())
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(CallWanted event, @SequenceNumber long version) {
        set("decision", event.callId(), "wanted", version);
    }

    @EventHandler
    void on(CallNotWanted event, @SequenceNumber long version) {
        set("decision", event.callId(), "not-wanted", version);
    }

    private void set(String column, String callId, String value, long version) {
        jdbc.sql("update call set " + column + " = :value, version = :version"
                        + " where call_id = :call and version < :version")
                .param("call", callId)
                .param("value", value)
                .param("version", version)
                .update();
    }
}
