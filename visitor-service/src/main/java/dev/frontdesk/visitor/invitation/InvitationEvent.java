package dev.frontdesk.visitor.invitation;

import dev.frontdesk.kernel.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What became of an invitation. Stored for ever: rename nothing, remove nothing. */
public sealed interface InvitationEvent extends DomainEvent {

    String invitationId();

    /**
     * One invited visitor. Name, company, number and e-mail stay in the vault under {@code detailsRef}.
     *
     * @param number from 1 within the invitation
     * @param code see {@link InvitationCode}
     * @param byMail whether an e-mail address is known
     */
    record Guest(int number, String code, String detailsRef, String person, String digest, boolean byMail) {}

    /**
     * S44, S50. Visitors are expected.
     *
     * @param visitKind a word of the kinds of visits, for example {@code customer}
     * @param headcount how many people come, the unnamed ones of a group included
     * @param sequence of the iCalendar file, from 0
     * @param noShowDueAt whoever has not come by then does not come on the first day
     */
    @Revision("1")
    record VisitPlanned(
            String invitationId,
            String hostId,
            String visitKind,
            List<Guest> guests,
            int headcount,
            Schedule schedule,
            int sequence,
            Instant noShowDueAt,
            String rule,
            Instant occurredAt)
            implements InvitationEvent {}

    /** Another time or another host; the visitors are the same. {@code noShowDueAt} null: no day is left. */
    @Revision("1")
    record VisitReplanned(
            String invitationId,
            String hostId,
            Schedule schedule,
            int sequence,
            @Nullable Instant noShowDueAt,
            Instant occurredAt)
            implements InvitationEvent {}

    /** @param reason a word of {@link CancelReason} */
    @Revision("1")
    record VisitCancelled(String invitationId, String reason, int sequence, Instant occurredAt)
            implements InvitationEvent {}

    /**
     * One day of several; {@code schedule} is what is left of it.
     *
     * @param reason a word of {@link CancelReason} @param noShowDueAt of the next day
     */
    @Revision("1")
    record DayCancelled(
            String invitationId,
            LocalDate day,
            String reason,
            Schedule schedule,
            int sequence,
            Instant noShowDueAt,
            Instant occurredAt)
            implements InvitationEvent {}

    /** The mail server took the mails of that sequence to these visitors. */
    @Revision("1")
    record InvitationSent(String invitationId, int sequence, List<Integer> guests, Instant occurredAt)
            implements InvitationEvent {}

    /** The mail server did not take them; it is tried again. */
    @Revision("1")
    record InvitationUndelivered(
            String invitationId, int sequence, List<Integer> guests, String reason, Instant occurredAt)
            implements InvitationEvent {}

    /** They came, and {@code visitId} is the stay. */
    @Revision("1")
    record InvitationUsed(String invitationId, LocalDate day, List<Integer> guests, String visitId, Instant occurredAt)
            implements InvitationEvent {}

    /** These had not come when the tolerance was over, as far as anybody knew. */
    @Revision("1")
    record NoShowRecorded(String invitationId, LocalDate day, List<Integer> guests, Instant occurredAt)
            implements InvitationEvent {}

    /** @param noShowDueAt of the next day; null: there is none */
    @Revision("1")
    record DayPassed(
            String invitationId, LocalDate day, @Nullable Instant noShowDueAt, Instant occurredAt)
            implements InvitationEvent {}
}
