package dev.frontdesk.call.complaint;

import java.time.Duration;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a complaint. {@link #at()} is when it happened. */
public sealed interface ComplaintCommand {

    ComplaintId complaintId();

    Instant at();

    /** S20. @param acknowledgeBy by when customer service is to say that it has it; exactly then there is still time */
    record ReceiveComplaint(
            @TargetAggregateIdentifier ComplaintId complaintId, String callId, Instant acknowledgeBy, Instant at)
            implements ComplaintCommand {}

    /** S20, S21. The caller was put through to customer service. @param rule of the hotline that took it */
    record HandOverComplaint(
            @TargetAggregateIdentifier ComplaintId complaintId, String extension, String rule, Instant at)
            implements ComplaintCommand {}

    /**
     * S22. Both hotlines were busy; the caller was told that customer service will be in touch soon.
     *
     * @param ownerId who of customer service is to call
     * @param contact where the vault keeps the company's number and name
     * @param dueAt exactly then there is still time
     * @param relayWithin S114. How long directory-service has to bring it
     */
    record PromiseContact(
            @TargetAggregateIdentifier ComplaintId complaintId,
            String ownerId,
            Contact contact,
            Instant dueAt,
            Duration relayWithin,
            Instant at)
            implements ComplaintCommand {}

    /**
     * S22. Somebody called that number.
     *
     * @param talkSeconds how long the two spoke; 0 when nobody took it
     * @param byLine the telephone system heard it; else the desk says so
     * @param at when the call began
     */
    record RecordContact(
            @TargetAggregateIdentifier ComplaintId complaintId,
            String staffId,
            long talkSeconds,
            boolean byLine,
            Instant at)
            implements ComplaintCommand {}

    /** S20. Customer service says that it has it. @param evidence read-back, line-signal, outbound-call or claimed */
    record AcknowledgeComplaint(
            @TargetAggregateIdentifier ComplaintId complaintId, String staffId, String evidence, Instant at)
            implements ComplaintCommand {}

    /** The call turned out to be something else. */
    record WithdrawComplaint(@TargetAggregateIdentifier ComplaintId complaintId, Instant at)
            implements ComplaintCommand {}

    /**
     * S20, S22. directory-service told the supervisor, or handed the relay on.
     *
     * @param dueAt until when; null: until the relay's own moment
     */
    record RecordEscalation(
            @TargetAggregateIdentifier ComplaintId complaintId,
            String relayId,
            String level,
            String staffId,
            @Nullable Instant dueAt,
            Instant at)
            implements ComplaintCommand {}

    /**
     * S20. Nobody of customer service has said in time that it has it.
     *
     * @param contact what whoever supervises the site is shown
     * @param relayWithin S114. How long directory-service has to bring it
     */
    record TellSupervisor(
            @TargetAggregateIdentifier ComplaintId complaintId, Contact contact, Duration relayWithin, Instant at)
            implements ComplaintCommand {}

    /** The clock says that it may be late. */
    record MarkComplaintOverdue(@TargetAggregateIdentifier ComplaintId complaintId, Instant at)
            implements ComplaintCommand {}

    /** Where the vault keeps number and company, whose they are, and their salted digest. */
    record Contact(String ref, String person, String digest) {}
}
