package dev.frontdesk.visitor.invitation;

import dev.frontdesk.visitor.invitation.InvitationEvent.Guest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of an invitation. {@link #at()} is when it happened, as the desk says. */
public sealed interface InvitationCommand {

    InvitationId invitationId();

    Instant at();

    /** @param headcount at least as many as there are guests */
    record PlanVisit(
            @TargetAggregateIdentifier InvitationId invitationId,
            String hostId,
            String visitKind,
            List<Guest> guests,
            int headcount,
            Schedule schedule,
            Instant at)
            implements InvitationCommand {}

    record ReplanVisit(
            @TargetAggregateIdentifier InvitationId invitationId, String hostId, Schedule schedule, Instant at)
            implements InvitationCommand {}

    /** One day of several. */
    record CancelDay(
            @TargetAggregateIdentifier InvitationId invitationId, LocalDate day, CancelReason reason, Instant at)
            implements InvitationCommand {}

    record CancelVisit(@TargetAggregateIdentifier InvitationId invitationId, CancelReason reason, Instant at)
            implements InvitationCommand {}

    /** The mail server took the mails, or with a {@code failure} it did not. */
    record RecordMails(
            @TargetAggregateIdentifier InvitationId invitationId,
            int sequence,
            List<Integer> guests,
            @Nullable String failure,
            Instant at)
            implements InvitationCommand {}

    /**
     * These visitors are here.
     *
     * @param visitId the stay that begins
     * @param letIn they are in the house: a fact, which nothing decided in the same moment undoes; else only asked for
     * @param at when they came
     */
    record UseInvitation(
            @TargetAggregateIdentifier InvitationId invitationId,
            List<Integer> guests,
            String visitId,
            boolean letIn,
            Instant at)
            implements InvitationCommand {}

    /** The clock says that the tolerance of a day is over. */
    record MarkDayPassed(@TargetAggregateIdentifier InvitationId invitationId, Instant at)
            implements InvitationCommand {}
}
