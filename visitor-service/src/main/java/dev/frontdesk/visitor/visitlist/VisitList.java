package dev.frontdesk.visitor.visitlist;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.visitor.visit.VisitEvent;
import dev.frontdesk.visitor.visit.VisitEvent.DepartureCorrected;
import dev.frontdesk.visitor.visit.VisitEvent.DepartureInferred;
import dev.frontdesk.visitor.visit.VisitEvent.DeputyAsked;
import dev.frontdesk.visitor.visit.VisitEvent.DetailsCorrected;
import dev.frontdesk.visitor.visit.VisitEvent.EntryCorrected;
import dev.frontdesk.visitor.visit.VisitEvent.HostAccepted;
import dev.frontdesk.visitor.visit.VisitEvent.HostAsked;
import dev.frontdesk.visitor.visit.VisitEvent.HostDeclined;
import dev.frontdesk.visitor.visit.VisitEvent.HostUnreachable;
import dev.frontdesk.visitor.visit.VisitEvent.MessageLeftForHost;
import dev.frontdesk.visitor.visit.VisitEvent.OutwardAnswerGiven;
import dev.frontdesk.visitor.visit.VisitEvent.ReturnVisitNoted;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorAdmitted;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorArrived;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorDeparted;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorOnBreak;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorReturned;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorTurnedAway;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One row per visit; no personal data. Drop the rows and replay, and the same rows come back. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class VisitList {

    private final JdbcClient jdbc;

    VisitList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(VisitorArrived event, Origin origin, @SequenceNumber long version, @MessageIdentifier String eventId) {
        jdbc.sql("""
            insert into visit (visit_id, site, kind, subject, host_id, invitation_id, persons, place, details_ref, person,
                arrived_at, arrived_event, version)
            values (:visit, :site, :kind, :subject, :host, :invitation, :persons, :place, :details, :person,
                :arrived, :event, :version)
            on conflict (visit_id) do nothing
            """)
                .param("visit", event.visitId())
                .param("site", origin.site())
                .param("kind", event.kind())
                .param("subject", event.subject())
                .param("host", event.hostId())
                .param("invitation", event.invitationId())
                .param("persons", event.persons())
                .param("place", event.place())
                .param("details", event.detailsRef())
                .param("person", event.person())
                .param("arrived", event.occurredAt().atOffset(UTC))
                .param("event", eventId)
                .param("version", version)
                .update();
        concerns(event, event.hostId());
    }

    @EventHandler
    void on(DeputyAsked event) {
        concerns(event, event.staffId());
    }

    @EventHandler
    void on(HostAsked event, @SequenceNumber long version, @MessageIdentifier String eventId) {
        var values = new Values();
        values.put("asked_id", event.staffId());
        values.put("asked_at", event.occurredAt());
        values.put("asked_event", eventId);
        values.put("answer_by", event.unreachableAt());
        values.put("outcome", "waiting");
        values.put("wait_minutes", null);
        values.put("answered_at", null);
        values.put("answered_by", null);
        values.put("answered_event", null);
        values.put("unreachable_event", null);
        change(event, version, values);
        concerns(event, event.staffId());
    }

    @EventHandler
    void on(HostAccepted event, @SequenceNumber long version, @MessageIdentifier String eventId) {
        var values = answered(event, event.staffId(), event.answer(), eventId);
        values.put("wait_minutes", event.waitMinutes());
        change(event, version, values);
    }

    /** Why is nobody's business here. */
    @EventHandler
    void on(HostDeclined event, @SequenceNumber long version, @MessageIdentifier String eventId) {
        change(event, version, answered(event, event.staffId(), "not-received", eventId));
    }

    @EventHandler
    void on(HostUnreachable event, @SequenceNumber long version, @MessageIdentifier String eventId) {
        var values = Values.of("outcome", "not-received");
        values.put("unreachable_event", eventId);
        change(event, version, values);
    }

    @EventHandler
    void on(MessageLeftForHost event, @SequenceNumber long version) {
        jdbc.sql("""
            update visit set outcome = case when outcome = 'waiting' then 'not-received' else outcome end,
                version = :version where visit_id = :visit and version < :version
            """).param("visit", event.visitId()).param("version", version).update();
        concerns(event, event.hostId());
    }

    @EventHandler
    void on(OutwardAnswerGiven event, @SequenceNumber long version) {
        change(event, version, Values.of("told", event.outcome()));
    }

    @EventHandler
    void on(VisitorAdmitted event, @SequenceNumber long version, @MessageIdentifier String eventId) {
        var values = Values.of("admitted_at", event.occurredAt());
        values.put("admitted_event", eventId);
        change(event, version, values);
    }

    @EventHandler
    void on(VisitorTurnedAway event, @SequenceNumber long version, @MessageIdentifier String eventId) {
        var values = Values.of("turned_away_at", event.occurredAt());
        values.put("turned_away_event", eventId);
        change(event, version, values);
    }

    @EventHandler
    void on(VisitorOnBreak event, @SequenceNumber long version) {
        change(event, version, Values.of("on_break", true));
    }

    @EventHandler
    void on(VisitorReturned event, @SequenceNumber long version) {
        change(event, version, Values.of("on_break", false));
    }

    @EventHandler
    void on(VisitorDeparted event, @SequenceNumber long version, @MessageIdentifier String eventId) {
        departed(event, event.occurredAt(), event.provenance(), version, eventId);
    }

    @EventHandler
    void on(DepartureCorrected event, @SequenceNumber long version, @MessageIdentifier String eventId) {
        departed(event, event.departedAt(), event.provenance(), version, eventId);
    }

    @EventHandler
    void on(DepartureInferred event, @SequenceNumber long version, @MessageIdentifier String eventId) {
        var values = Values.of("not_before", event.notBefore());
        values.put("not_after", event.notAfter());
        values.put("inferred_event", eventId);
        change(event, version, values);
    }

    @EventHandler
    void on(ReturnVisitNoted event, @SequenceNumber long version) {
        var values = Values.of("returns", true);
        values.put("return_on", event.expectedOn());
        change(event, version, values);
    }

    @EventHandler
    void on(DetailsCorrected event, @SequenceNumber long version) {
        var values = Values.of("details_ref", event.detailsRef());
        values.put("person", event.person());
        change(event, version, values);
    }

    @EventHandler
    void on(EntryCorrected event, @SequenceNumber long version) {
        var value = event.newValue();
        change(
                event,
                version,
                switch (event.field()) {
                    case "host" -> Values.of("host_id", value);
                    case "subject" -> Values.of("subject", value);
                    case "persons" -> Values.of("persons", Integer.parseInt(value));
                    default -> Values.of("arrived_at", Instant.parse(value));
                });
        if (event.field().equals("host")) {
            concerns(event, value);
        }
        jdbc.sql("""
            update visit_concern c set arrived_at = v.arrived_at from visit v
            where v.visit_id = :visit and c.visit_id = v.visit_id and c.arrived_at <> v.arrived_at
            """).param("visit", event.visitId()).update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate visit, visit_concern").update();
    }

    /** Whoever a visit concerned once finds it in the own list, whoever takes care of it since. */
    private void concerns(VisitEvent event, @Nullable String staffId) {
        if (staffId != null) {
            jdbc.sql("""
                insert into visit_concern (visit_id, staff_id, site, arrived_at)
                select visit_id, :staff, site, arrived_at from visit where visit_id = :visit
                on conflict do nothing
                """)
                    .param("staff", staffId)
                    .param("visit", event.visitId())
                    .update();
        }
    }

    private void departed(VisitEvent event, Instant at, String provenance, long version, String eventId) {
        var values = Values.of("departed_at", at);
        values.put("provenance", provenance);
        values.put("departed_event", eventId);
        change(event, version, values);
    }

    private static Values answered(VisitEvent event, String staffId, String outcome, String eventId) {
        var values = Values.of("outcome", outcome);
        values.put("answered_at", event.occurredAt());
        values.put("answered_by", staffId);
        values.put("answered_event", eventId);
        return values;
    }

    private void change(VisitEvent event, long version, Values values) {
        var assignments = values.all().keySet().stream()
                .map(column -> column + " = :" + column)
                .collect(Collectors.joining(", "));
        jdbc.sql("update visit set " + assignments
                        + ", version = :version where visit_id = :visit and version < :version")
                .params(values.all())
                .param("visit", event.visitId())
                .param("version", version)
                .update();
    }

    /** New values by column. */
    private record Values(Map<String, @Nullable Object> all) {

        Values() {
            this(new LinkedHashMap<>());
        }

        static Values of(String column, Object value) {
            var values = new Values();
            values.put(column, value);
            return values;
        }

        void put(String column, @Nullable Object value) {
            all.put(column, value instanceof Instant at ? at.atOffset(UTC) : value);
        }
    }
}
