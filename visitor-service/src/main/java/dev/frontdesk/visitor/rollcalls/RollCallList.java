package dev.frontdesk.visitor.rollcalls;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.visitor.rollcall.RollCallEvent.RollCallClosed;
import dev.frontdesk.visitor.rollcall.RollCallEvent.RollCallStarted;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The roll calls of each site. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class RollCallList {

    private final JdbcClient jdbc;

    RollCallList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(RollCallStarted event, Origin origin, @SequenceNumber long version) {
        jdbc.sql("""
            insert into roll_call (roll_call_id, site, kind, listed, started_at, started_by, version)
            values (:id, :site, :kind, :listed, :at, :by, :version)
            on conflict (roll_call_id) do nothing
            """)
                .param("id", event.rollCallId())
                .param("site", origin.site())
                .param("kind", event.kind())
                .param("listed", event.list().size())
                .param("at", event.occurredAt().atOffset(UTC))
                .param("by", origin.actor())
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(RollCallClosed event, @SequenceNumber long version) {
        jdbc.sql("""
            update roll_call set closed_at = :at, safe = :safe, missing = :missing, version = :version
            where roll_call_id = :id and version < :version
            """)
                .param("id", event.rollCallId())
                .param("at", event.occurredAt().atOffset(UTC))
                .param("safe", event.safe())
                .param("missing", event.missing().size())
                .param("version", version)
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate roll_call").update();
    }
}
