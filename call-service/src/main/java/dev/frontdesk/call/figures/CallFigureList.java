package dev.frontdesk.call.figures;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.call.call.CallEvent.CallAnswered;
import dev.frontdesk.call.call.CallEvent.CallEnded;
import dev.frontdesk.call.call.CallEvent.CallMissed;
import dev.frontdesk.call.call.CallEvent.CallReceived;
import dev.frontdesk.call.call.CallEvent.OutwardAnswerGiven;
import dev.frontdesk.kernel.Origin;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows never change: each says that something happened to a call once. A call counts in the moment it began to ring. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class CallFigureList {

    private final JdbcClient jdbc;

    CallFigureList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(CallReceived event, Origin origin, @MessageIdentifier String eventId) {
        jdbc.sql("""
            insert into call_figure (call_id, figure, site, at, event_id)
            values (:call, 'received', :site, :at, :event) on conflict do nothing
            """)
                .param("call", event.callId())
                .param("site", origin.site())
                .param("at", event.occurredAt().atOffset(UTC))
                .param("event", eventId)
                .update();
    }

    @EventHandler
    void on(CallAnswered event, @MessageIdentifier String eventId) {
        add(event.callId(), "answered", event.ringMillis(), eventId);
    }

    @EventHandler
    void on(CallMissed event, @MessageIdentifier String eventId) {
        add(event.callId(), "missed", null, eventId);
    }

    /** S9, S13, S18, S22. The plan ends a call with a promise to call back when everybody is busy, and only then. */
    @EventHandler
    void on(OutwardAnswerGiven event, @MessageIdentifier String eventId) {
        if (event.form().equals("call-back")) {
            add(event.callId(), "all-busy", null, eventId);
        }
    }

    @EventHandler
    void on(CallEnded event, @MessageIdentifier String eventId) {
        add(event.callId(), "ended-" + event.disposition(), null, eventId);
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate call_figure").update();
    }

    private void add(String callId, String figure, @Nullable Long millis, String eventId) {
        jdbc.sql("""
            insert into call_figure (call_id, figure, site, at, millis, event_id)
            select call_id, :figure, site, at, :millis, :event from call_figure
            where call_id = :call and figure = 'received'
            on conflict do nothing
            """)
                .param("call", callId)
                .param("figure", figure)
                .param("millis", millis)
                .param("event", eventId)
                .update();
    }
}
