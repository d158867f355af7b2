package dev.frontdesk.call.complaint;

import dev.frontdesk.kernel.DomainEvent;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** What became of a complaint. Stored for ever: rename nothing, remove nothing. */
public sealed interface ComplaintEvent extends DomainEvent {

    String complaintId();

    /** S20. It came in call {@code callId}; customer service is to have it by {@code acknowledgeBy}. */
    @Revision("1")
    record ComplaintReceived(String complaintId, String callId, Instant acknowledgeBy, String rule, Instant occurredAt)
            implements ComplaintEvent {}

    /** S20, S21. The caller speaks with customer service at {@code extension}. */
    @Revision("1")
    record ComplaintHandedOver(String complaintId, String extension, String rule, Instant occurredAt)
            implements ComplaintEvent {}

    /** S22. The number stays in the vault under {@code detailsRef}; {@code relayDueAt} is the relay's. */
    @Revision("1")
    record ContactPromised(
            String complaintId,
            String ownerId,
            String detailsRef,
            String person,
            String digest,
            String relayId,
            Instant relayDueAt,
            Instant dueAt,
            String rule,
            Instant occurredAt)
            implements ComplaintEvent {}

    /** Somebody called, but that keeps no promise: nobody took it, or it was another one. */
    @Revision("1")
    record ContactAttempted(String complaintId, String staffId, long talkSeconds, Instant occurredAt)
            implements ComplaintEvent {}

    /** S22. The owner spoke with who complained; {@code inTime}: at or before the promised moment. */
    @Revision("1")
    record ContactMade(
            String complaintId,
            String staffId,
            long talkSeconds,
            boolean inTime,
            String evidence,
            String rule,
            Instant occurredAt)
            implements ComplaintEvent {}

    /** S20. Customer service has it; {@code inTime}: at or before the site's moment. */
    @Revision("1")
    record ComplaintAcknowledged(
            String complaintId, String staffId, boolean inTime, String evidence, String rule, Instant occurredAt)
            implements ComplaintEvent {}

    /** Told of another kind of call afterwards, before anything was done about it. */
    @Revision("1")
    record ComplaintWithdrawn(String complaintId, Instant occurredAt) implements ComplaintEvent {}

    /** S20. Nobody of customer service had said by {@code dueAt} that it has it. */
    @Revision("1")
    record AcknowledgementOverdue(String complaintId, Instant dueAt, String rule, Instant occurredAt)
            implements ComplaintEvent {}

    /** S22. Nobody knew of a call by {@code dueAt}. Evidence of one in time may still be told. */
    @Revision("1")
    record ContactOverdue(String complaintId, Instant dueAt, String rule, Instant occurredAt)
            implements ComplaintEvent {}

    /** S22. It is late: directory-service is asked to tell the owner and, as the time is over, who stands in. */
    @Revision("1")
    record EscalationRequested(
            String complaintId,
            String ownerId,
            String detailsRef,
            String person,
            String digest,
            String relayId,
            Instant relayDueAt,
            String rule,
            Instant occurredAt)
            implements ComplaintEvent {}

    /** S22. Handed on to {@code staffId}, deputy or manager, until {@code dueAt}. */
    @Revision("1")
    record ComplaintEscalated(
            String complaintId,
            String relayId,
            String level,
            String staffId,
            Instant dueAt,
            String rule,
            Instant occurredAt)
            implements ComplaintEvent {}
}
