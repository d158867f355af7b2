package dev.frontdesk.visitor.onsite;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.visitor.visit.VisitEvent;
import dev.frontdesk.visitor.visit.VisitEvent.DepartureCorrected;
import dev.frontdesk.visitor.visit.VisitEvent.DepartureInferred;
import dev.frontdesk.visitor.visit.VisitEvent.EntryCorrected;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorArrived;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorDeparted;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorOnBreak;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorReturned;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorTurnedAway;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes each fact about somebody being here, with both its times; {@link OnSite} reads. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class StayList {

    static final String ARRIVED = "arrived";
    static final String AWAY = "away";
    static final String BACK = "back";
    static final String LEFT = "left";
    static final String HOST = "host";
    static final String PERSONS = "persons";

    private final JdbcClient jdbc;

    StayList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of one event: how it stands in the store. */
    private record At(String site, String eventId, Instant recordedAt, long sequence) {}

    @EventHandler
    void on(
            VisitorArrived event,
            Origin origin,
            @SequenceNumber long version,
            @MessageIdentifier String eventId,
            @Timestamp Instant recordedAt) {
        jdbc.sql("""
            insert into stay (visit_id, site, kind, host_id, persons, arrived_at, version)
            values (:visit, :site, :kind, :host, :persons, :arrived, :version)
            on conflict (visit_id) do nothing
            """)
                .param("visit", event.visitId())
                .param("site", origin.site())
                .param("kind", event.kind())
                .param("host", event.hostId())
                .param("persons", event.persons())
                .param("arrived", event.occurredAt().atOffset(UTC))
                .param("version", version)
                .update();
        fact(event, ARRIVED, event.occurredAt(), event.occurredAt(), at(origin, eventId, recordedAt, version));
    }

    @EventHandler
    void on(
            VisitorOnBreak event,
            Origin origin,
            @SequenceNumber long version,
            @MessageIdentifier String eventId,
            @Timestamp Instant recordedAt) {
        fact(event, AWAY, event.occurredAt(), event.occurredAt(), at(origin, eventId, recordedAt, version));
    }

    @EventHandler
    void on(
            VisitorReturned event,
            Origin origin,
            @SequenceNumber long version,
            @MessageIdentifier String eventId,
            @Timestamp Instant recordedAt) {
        fact(event, BACK, event.occurredAt(), event.occurredAt(), at(origin, eventId, recordedAt, version));
    }

    @EventHandler
    void on(
            VisitorTurnedAway event,
            Origin origin,
            @SequenceNumber long version,
            @MessageIdentifier String eventId,
            @Timestamp Instant recordedAt) {
        left(event, event.occurredAt(), event.occurredAt(), at(origin, eventId, recordedAt, version));
    }

    @EventHandler
    void on(
            VisitorDeparted event,
            Origin origin,
            @SequenceNumber long version,
            @MessageIdentifier String eventId,
            @Timestamp Instant recordedAt) {
        left(event, event.occurredAt(), event.occurredAt(), at(origin, eventId, recordedAt, version));
    }

    @EventHandler
    void on(
            DepartureInferred event,
            Origin origin,
            @SequenceNumber long version,
            @MessageIdentifier String eventId,
            @Timestamp Instant recordedAt) {
        left(event, event.notBefore(), event.notAfter(), at(origin, eventId, recordedAt, version));
    }

    @EventHandler
    void on(
            DepartureCorrected event,
            Origin origin,
            @SequenceNumber long version,
            @MessageIdentifier String eventId,
            @Timestamp Instant recordedAt) {
        left(event, event.departedAt(), event.departedAt(), at(origin, eventId, recordedAt, version));
    }

    @EventHandler
    void on(
            EntryCorrected event,
            Origin origin,
            @SequenceNumber long version,
            @MessageIdentifier String eventId,
            @Timestamp Instant recordedAt) {
        switch (event.field()) {
            case "arrivedAt" -> {
                var arrived = Instant.parse(event.newValue());
                jdbc.sql("update stay set arrived_at = least(arrived_at, :arrived) where visit_id = :visit")
                        .param("arrived", arrived.atOffset(UTC))
                        .param("visit", event.visitId())
                        .update();
                fact(event, ARRIVED, arrived, arrived, at(origin, eventId, recordedAt, version));
            }
            case HOST, PERSONS -> corrected(event, at(origin, eventId, recordedAt, version));
            default -> {}
        }
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate stay_fact, stay").update();
    }

    private static At at(Origin origin, String eventId, Instant recordedAt, long sequence) {
        return new At(origin.site(), eventId, recordedAt, sequence);
    }

    /** Holds for the whole stay, from the moment on in which it was known. */
    private void corrected(EntryCorrected event, At at) {
        fact(event, event.field(), event.occurredAt(), event.occurredAt(), event.newValue(), at);
    }

    /** Never earlier than before: a correction that puts the departure back was not known until now. */
    private void left(VisitEvent event, Instant from, Instant until, At at) {
        fact(event, LEFT, from, until, at);
        jdbc.sql("""
            update stay set settled_at = greatest(settled_at, :until, :recorded) where visit_id = :visit
            """)
                .param("until", until.atOffset(UTC))
                .param("recorded", at.recordedAt().atOffset(UTC))
                .param("visit", event.visitId())
                .update();
    }

    private void fact(VisitEvent event, String what, Instant from, Instant until, At at) {
        fact(event, what, from, until, null, at);
    }

    private void fact(VisitEvent event, String what, Instant from, Instant until, @Nullable String value, At at) {
        jdbc.sql("""
            insert into stay_fact (event_id, visit_id, site, what, from_at, until_at, value, recorded_at, sequence)
            values (:event, :visit, :site, :what, :from, :until, :value, :recorded, :sequence)
            on conflict (event_id) do nothing
            """)
                .param("event", at.eventId())
                .param("visit", event.visitId())
                .param("site", at.site())
                .param("what", what)
                .param("from", from.atOffset(UTC))
                .param("until", until.atOffset(UTC))
                .param("value", value)
                .param("recorded", at.recordedAt().atOffset(UTC))
                .param("sequence", at.sequence())
                .update();
    }
}
