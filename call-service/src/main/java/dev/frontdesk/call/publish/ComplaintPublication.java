package dev.frontdesk.call.publish;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.call.complaint.ComplaintEvent;
import dev.frontdesk.call.complaint.ComplaintEvent.AcknowledgementOverdue;
import dev.frontdesk.call.complaint.ComplaintEvent.ComplaintAcknowledged;
import dev.frontdesk.call.complaint.ComplaintEvent.ComplaintEscalated;
import dev.frontdesk.call.complaint.ComplaintEvent.ComplaintHandedOver;
import dev.frontdesk.call.complaint.ComplaintEvent.ComplaintReceived;
import dev.frontdesk.call.complaint.ComplaintEvent.ComplaintWithdrawn;
import dev.frontdesk.call.complaint.ComplaintEvent.ContactAttempted;
import dev.frontdesk.call.complaint.ComplaintEvent.ContactMade;
import dev.frontdesk.call.complaint.ComplaintEvent.ContactOverdue;
import dev.frontdesk.call.complaint.ComplaintEvent.ContactPromised;
import dev.frontdesk.call.complaint.ComplaintEvent.EscalationRequested;
import dev.frontdesk.call.complaint.ComplaintId;
import dev.frontdesk.messaging.PublicFact;
import dev.frontdesk.messaging.Publication;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** S20 to S22. Tells that there is a complaint, who is to be told, and when customer service is late. Never what about. */
@Component
class ComplaintPublication implements Publication {

    static final String TOPIC = "frontdesk.call.complaints.v1";

    record ComplaintReceivedV1(String complaintId, String callId, Instant acknowledgeBy, Instant occurredAt) {

        static final String TYPE = "call.complaint-received.v1";
    }

    record ComplaintAcknowledgedV1(String complaintId, String staffId, boolean inTime, Instant occurredAt) {

        static final String TYPE = "call.complaint-acknowledged.v1";
    }

    record ContactPromisedV1(String complaintId, String ownerId, Instant dueAt, String rule, Instant occurredAt) {

        static final String TYPE = "call.complaint-contact-promised.v1";
    }

    record ContactMadeV1(String complaintId, String staffId, boolean inTime, String rule, Instant occurredAt) {

        static final String TYPE = "call.complaint-contact-made.v1";
    }

    /** @param late acknowledgement (S20) or contact (S22) */
    record ComplaintOverdueV1(String complaintId, String late, Instant dueAt, String rule, Instant occurredAt) {

        static final String TYPE = "call.complaint-overdue.v1";
    }

    @Override
    public List<PublicFact> of(Recorded recorded) {
        return recorded.event() instanceof ComplaintEvent event ? facts(event) : List.of();
    }

    private static List<PublicFact> facts(ComplaintEvent event) {
        var id = event.complaintId();
        var at = event.occurredAt();
        return switch (event) {
            case ComplaintReceived received ->
                fact(
                        ComplaintReceivedV1.TYPE,
                        new ComplaintReceivedV1(id, received.callId(), received.acknowledgeBy(), at));
            case ContactPromised promised ->
                List.of(
                        new PublicFact(
                                TOPIC,
                                ContactPromisedV1.TYPE,
                                new ContactPromisedV1(id, promised.ownerId(), promised.dueAt(), promised.rule(), at)),
                        new PublicFact(RelayRequestedV1.TOPIC, RelayRequestedV1.TYPE, RelayRequestedV1.from(promised)));
            case EscalationRequested late -> relay(RelayRequestedV1.TYPE, RelayRequestedV1.from(late));
            case ContactMade made ->
                List.of(
                        new PublicFact(
                                TOPIC,
                                ContactMadeV1.TYPE,
                                new ContactMadeV1(id, made.staffId(), made.inTime(), made.rule(), at)),
                        done(new ComplaintId(id).lateRelay(), at));
            case ComplaintAcknowledged taken ->
                List.of(
                        new PublicFact(
                                TOPIC,
                                ComplaintAcknowledgedV1.TYPE,
                                new ComplaintAcknowledgedV1(id, taken.staffId(), taken.inTime(), at)),
                        done(new ComplaintId(id).relay(), at),
                        done(new ComplaintId(id).untakenRelay(), at));
            case ComplaintWithdrawn _ -> List.of(done(new ComplaintId(id).untakenRelay(), at));
            case AcknowledgementOverdue late ->
                fact(
                        ComplaintOverdueV1.TYPE,
                        new ComplaintOverdueV1(id, "acknowledgement", late.dueAt(), late.rule(), at));
            case ContactOverdue late ->
                fact(ComplaintOverdueV1.TYPE, new ComplaintOverdueV1(id, "contact", late.dueAt(), late.rule(), at));
            case ComplaintHandedOver _, ContactAttempted _, ComplaintEscalated _ -> List.of();
        };
    }

    /** Also of one that nobody was asked to bring: directory-service knows. */
    private static PublicFact done(String relayId, Instant at) {
        return new PublicFact(RelayRequestedV1.TOPIC, RelayDoneV1.TYPE, new RelayDoneV1(relayId, at));
    }

    private static List<PublicFact> relay(String type, Object data) {
        return List.of(new PublicFact(RelayRequestedV1.TOPIC, type, data));
    }

    private static List<PublicFact> fact(String type, Object data) {
        return List.of(new PublicFact(TOPIC, type, data));
    }
}
