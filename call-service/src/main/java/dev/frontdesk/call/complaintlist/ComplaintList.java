package dev.frontdesk.call.complaintlist;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.call.complaint.ComplaintEvent;
import dev.frontdesk.call.complaint.ComplaintEvent.AcknowledgementOverdue;
import dev.frontdesk.call.complaint.ComplaintEvent.ComplaintAcknowledged;
import dev.frontdesk.call.complaint.ComplaintEvent.ComplaintEscalated;
import dev.frontdesk.call.complaint.ComplaintEvent.ComplaintHandedOver;
import dev.frontdesk.call.complaint.ComplaintEvent.ComplaintReceived;
import dev.frontdesk.call.complaint.ComplaintEvent.ComplaintWithdrawn;
import dev.frontdesk.call.complaint.ComplaintEvent.ContactMade;
import dev.frontdesk.call.complaint.ComplaintEvent.ContactPromised;
import dev.frontdesk.kernel.Origin;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** S20 to S22. One row for each complaint. Drop the rows and replay, and the same rows come back. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class ComplaintList {

    private final JdbcClient jdbc;

    ComplaintList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Also after it was withdrawn: then it begins anew. */
    @EventHandler
    void on(ComplaintReceived event, Origin origin, @SequenceNumber long version) {
        jdbc.sql("""
            insert into complaint (complaint_id, site, call_id, received_at, acknowledge_by, version)
            values (:id, :site, :call, :at, :by, :version)
            on conflict (complaint_id) do update
            set received_at = excluded.received_at, acknowledge_by = excluded.acknowledge_by, withdrawn_at = null,
                version = excluded.version
            where complaint.version < excluded.version
            """)
                .param("id", event.complaintId())
                .param("site", origin.site())
                .param("call", event.callId())
                .param("at", event.occurredAt().atOffset(UTC))
                .param("by", event.acknowledgeBy().atOffset(UTC))
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(ComplaintHandedOver event, @SequenceNumber long version) {
        set(event, version, Map.of("handed_over_to", event.extension(), "handed_over_at", event.occurredAt()));
    }

    @EventHandler
    void on(ContactPromised event, @SequenceNumber long version) {
        set(
                event,
                version,
                Map.of(
                        "owner_id", event.ownerId(),
                        "details_ref", event.detailsRef(),
                        "contact_due_at", event.dueAt()));
    }

    @EventHandler
    void on(ContactMade event, @SequenceNumber long version) {
        set(event, version, Map.of("contacted_at", event.occurredAt()));
    }

    @EventHandler
    void on(ComplaintAcknowledged event, @SequenceNumber long version) {
        set(event, version, Map.of("acknowledged_by", event.staffId(), "acknowledged_at", event.occurredAt()));
    }

    @EventHandler
    void on(ComplaintEscalated event, @SequenceNumber long version) {
        set(event, version, Map.of("escalated_to", event.staffId(), "escalated_level", event.level()));
    }

    @EventHandler
    void on(ComplaintWithdrawn event, @SequenceNumber long version) {
        set(event, version, Map.of("withdrawn_at", event.occurredAt()));
    }

    @EventHandler
    void on(AcknowledgementOverdue event, @SequenceNumber long version, @MessageIdentifier String eventId) {
        set(event, version, Map.of("late_by", eventId));
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate complaint").update();
    }

    /** @param values by column; the columns are this class's own words */
    private void set(ComplaintEvent event, long version, Map<String, Object> values) {
        var columns = values.keySet().stream()
                .sorted()
                .map(column -> column + " = :" + column)
                .collect(Collectors.joining(", "));
        var parameters = new LinkedHashMap<String, Object>();
        values.forEach((column, value) ->
                parameters.put(column, value instanceof java.time.Instant at ? at.atOffset(UTC) : value));
        jdbc.sql("update complaint set " + columns + ", version = :version"
                        + " where complaint_id = :id and version < :version")
                .params(parameters)
                .param("id", event.complaintId())
                .param("version", version)
                .update();
    }
}
