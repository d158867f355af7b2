package dev.frontdesk.visitor.visit;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.frontdesk.kernel.DomainEvent;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What became of a visit. Stored for ever: rename nothing, remove nothing. */
public sealed interface VisitEvent extends DomainEvent {

    String visitId();

    /**
     * S32, S40, S51, S58, S87, S88. Name, number, company and matter stay in the vault under {@code detailsRef}.
     *
     * @param hostId whom the visitor wants to see, or who answers for the subject; null where nobody is known yet
     * @param guests S44. Who of the invitation came, by number; empty without one
     * @param persons how many came together
     * @param place desk or kiosk
     * @param appointment S44. Whether there is one that was checked; null where nobody was asked
     * @param admission what it takes to let this kind of visitor in, as the plan of that day had it
     * @param noticeVersion which privacy notice was shown, in {@code noticeLanguage}
     * @param closesAt when the site closes next; who is still here then has left at an unknown moment before
     */
    @Revision("1")
    record VisitorArrived(
            String visitId,
            String kind,
            @Nullable String subject,
            @Nullable String hostId,
            @Nullable String invitationId,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Integer> guests,
            String detailsRef,
            String person,
            String digest,
            int persons,
            String place,
            @Nullable Boolean appointment,
            String admission,
            String noticeVersion,
            String noticeLanguage,
            String planId,
            long planVersion,
            Instant closesAt,
            String rule,
            Instant occurredAt)
            implements VisitEvent {

        /** Those that were stored before did not say. */
        public VisitorArrived {
            guests = guests == null ? List.of() : List.copyOf(guests);
        }
    }

    /**
     * S33, S42, S45, S48, S50, S52, S93. {@code staffId} is told that a visitor waits, then each of {@code next}; who has
     * not answered by {@code unreachableAt} is not going to.
     *
     * @param supersedes the relay whose place this one takes
     */
    @Revision("1")
    record HostAsked(
            String visitId,
            String relayId,
            String staffId,
            Instant dueAt,
            long limitSeconds,
            List<NextPerson> next,
            Instant unreachableAt,
            String detailsRef,
            String person,
            String digest,
            @Nullable String supersedes,
            String rule,
            Instant occurredAt)
            implements VisitEvent {}

    /** Brought to {@code staffId} over {@code channel}; {@code level} is recipient, deputy or fallback. */
    @Revision("1")
    record HostNotified(
            String visitId, String relayId, String staffId, String channel, String level, Instant occurredAt)
            implements VisitEvent {}

    /** Nobody before had answered, so {@code staffId} is asked, and has until {@code dueAt}. */
    @Revision("1")
    record DeputyAsked(String visitId, String relayId, String staffId, String level, Instant dueAt, Instant occurredAt)
            implements VisitEvent {}

    /** Nobody who was asked has answered in time. */
    @Revision("1")
    record HostUnreachable(String visitId, String relayId, String rule, Instant occurredAt) implements VisitEvent {}

    /**
     * S42. {@code answer} is coming or wait.
     *
     * @param evidence page, the person's own; told-desk, the desk asked and wrote it down
     */
    @Revision("1")
    record HostAccepted(
            String visitId,
            String staffId,
            String answer,
            @Nullable Integer waitMinutes,
            String evidence,
            String rule,
            Instant occurredAt)
            implements VisitEvent {}

    /** A colleague is to receive; he or she is asked next. */
    @Revision("1")
    record HostReferred(String visitId, String staffId, String colleagueId, String evidence, Instant occurredAt)
            implements VisitEvent {}

    /** S43, S49. Inward: {@code reason} and the note in the vault are for the house alone. */
    @Revision("1")
    record HostDeclined(
            String visitId,
            String staffId,
            String reason,
            @Nullable String noteRef,
            @Nullable String notePerson,
            String evidence,
            String rule,
            Instant occurredAt)
            implements VisitEvent {}

    /** S43, S49. What the visitor was told; says nothing of why. */
    @Revision("1")
    record OutwardAnswerGiven(String visitId, String outcome, String rule, Instant occurredAt) implements VisitEvent {}

    /** S45. @param receivedBy who receives; null where the desk let the visitor in by itself */
    @Revision("1")
    record VisitorAdmitted(String visitId, @Nullable String receivedBy, String rule, Instant occurredAt)
            implements VisitEvent {}

    /** S47. */
    @Revision("1")
    record VisitorTurnedAway(String visitId, String rule, Instant occurredAt) implements VisitEvent {}

    /** S97, S98, S100. Contact and matter are in the vault; the host owes a reply by {@code dueAt}. */
    @Revision("1")
    record MessageLeftForHost(
            String visitId,
            String hostId,
            String detailsRef,
            String person,
            String digest,
            String relayId,
            Instant dueAt,
            long limitSeconds,
            String rule,
            Instant occurredAt)
            implements VisitEvent {}

    /** S99. The visitor will come again. @param expectedOn day at the site, {@code 2026-11-24}; null: not said */
    @Revision("1")
    record ReturnVisitNoted(String visitId, @Nullable String expectedOn, String rule, Instant occurredAt)
            implements VisitEvent {}

    /** S98, S100, S104. {@code inTime}: at or before the promised moment. */
    @Revision("1")
    record HostReplied(String visitId, String staffId, boolean inTime, String evidence, String rule, Instant occurredAt)
            implements VisitEvent {}

    /** S100. Nobody had replied by {@code dueAt}, as far as the desk knew then. */
    @Revision("1")
    record ReplyOverdue(String visitId, Instant dueAt, String rule, Instant occurredAt) implements VisitEvent {}

    @Revision("1")
    record ReplyReleased(String visitId, String reason, Instant occurredAt) implements VisitEvent {}

    /**
     * Whoever arrived is like somebody on the watch list, or like somebody who sold on the telephone (S23 to S28). It
     * informs; it refuses nobody, and it is for the house alone.
     *
     * @param watchIds entries of the watch list, the surest first
     * @param callIds solicitations by telephone, the newest first
     */
    @Revision("1")
    record WatchListMatched(String visitId, List<String> watchIds, List<String> callIds, Instant occurredAt)
            implements VisitEvent {}

    /** Taken at the desk or the kiosk; the picture is in the vault. @param mediaType image/jpeg or image/png */
    @Revision("1")
    record PhotoTaken(
            String visitId, String photoRef, String photoPerson, String digest, String mediaType, Instant occurredAt)
            implements VisitEvent {}

    @Revision("1")
    record VisitorOnBreak(String visitId, Instant occurredAt) implements VisitEvent {}

    @Revision("1")
    record VisitorReturned(String visitId, Instant occurredAt) implements VisitEvent {}

    /** S34, S58. {@code provenance} is observed, self, host-confirmed or door. */
    @Revision("1")
    record VisitorDeparted(String visitId, String provenance, String rule, Instant occurredAt) implements VisitEvent {}

    /** Seen here at {@code seenAt}, after the site had closed: the stay goes on until it closes again. */
    @Revision("1")
    record StayedPastClosing(String visitId, Instant seenAt, Instant closesAt, Instant occurredAt)
            implements VisitEvent {}

    /** Nobody saw the visitor leave. We know an interval, so we store an interval and never a made-up minute. */
    @Revision("1")
    record DepartureInferred(String visitId, Instant notBefore, Instant notAfter, Instant occurredAt)
            implements VisitEvent {}

    /**
     * S103. What was known of the departure was wrong, or is known only now.
     *
     * @param reasonRef where the vault keeps why; null where a departure that was inferred became known
     */
    @Revision("1")
    record DepartureCorrected(
            String visitId,
            Instant departedAt,
            String provenance,
            @Nullable String reasonRef,
            @Nullable String reasonPerson,
            String rule,
            Instant occurredAt)
            implements VisitEvent {}

    /** S103. Other words for the same visitor; those of {@code supersedes} stay readable, struck through. */
    @Revision("1")
    record DetailsCorrected(
            String visitId,
            String detailsRef,
            String person,
            String digest,
            String supersedes,
            String reasonRef,
            String reasonPerson,
            String rule,
            Instant occurredAt)
            implements VisitEvent {}

    /**
     * S103. A value of the entry that is not personal: {@code field} is host, subject, persons or arrivedAt.
     *
     * @param oldValue struck through; null: there was none
     */
    @Revision("1")
    record EntryCorrected(
            String visitId,
            String field,
            @Nullable String oldValue,
            String newValue,
            String reasonRef,
            String reasonPerson,
            String rule,
            Instant occurredAt)
            implements VisitEvent {}
}
