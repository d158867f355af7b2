package dev.frontdesk.call.complaint;

import dev.frontdesk.kernel.DomainEvent;
import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

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

    /**
     * It is late, and directory-service is asked to tell somebody: the owner of a contact and, as the time is over, who
     * stands in (S22); without an owner whoever supervises the site (S20).
     */
    @Revision("1")
    record EscalationRequested(
            String complaintId,
            @Nullable String ownerId,
            String detailsRef,
            String person,
            String digest,
            String relayId,
            Instant relayDueAt,
            String rule,
            Instant occurredAt)
            implements ComplaintEvent {}

    /** S20, S22. In the hands of {@code staffId}, supervisor, deputy or manager, until {@code dueAt}. */
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
