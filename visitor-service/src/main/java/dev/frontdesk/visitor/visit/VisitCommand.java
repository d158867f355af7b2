package dev.frontdesk.visitor.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a visit. {@link #at()} is when it happened, as the desk says. */
public sealed interface VisitCommand {

    VisitId visitId();

    Instant at();

    /**
     * S32, S87, S88. @param ask whom to tell that a visitor waits; null where nobody is known
     *
     * @param entry what was written down
     */
    record RegisterArrival(
            @TargetAggregateIdentifier VisitId visitId,
            Entry entry,
            Details details,
            @Nullable Ask ask,
            Instant at) implements VisitCommand {}

    /**
     * What is written down of an arrival, but for what is personal; see {@link VisitEvent.VisitorArrived}.
     *
     * @param rule S-number of the kind
     */
    record Entry(
            String kind,
            @Nullable String subject,
            @Nullable String hostId,
            @Nullable String invitationId,
            List<Integer> guests,
            int persons,
            String place,
            @Nullable Boolean appointment,
            String admission,
            String noticeVersion,
            String noticeLanguage,
            String planId,
            long planVersion,
            Instant closesAt,
            String rule) {}

    /** Who is asked, by when, and who after. @param rule S-number */
    record Ask(String staffId, long limitSeconds, List<NextPerson> next, long nextSeconds, String rule) {

        public Ask {
            next = List.copyOf(next);
        }
    }

    /** S42. Somebody is asked, or somebody else than before. */
    record AskHost(@TargetAggregateIdentifier VisitId visitId, Ask ask, Instant at) implements VisitCommand {}

    /** Directory-service brought it to somebody. */
    record RecordNotified(
            @TargetAggregateIdentifier VisitId visitId,
            String relayId,
            String staffId,
            String channel,
            String level,
            Instant at)
            implements VisitCommand {}

    /** Directory-service went on to the next person. */
    record RecordDeputyAsked(
            @TargetAggregateIdentifier VisitId visitId,
            String relayId,
            String staffId,
            String level,
            Instant dueAt,
            Instant at)
            implements VisitCommand {}

    /** Sent by the watch; the visit itself knows whether anybody may still answer. */
    record MarkUnreachable(@TargetAggregateIdentifier VisitId visitId, Instant at) implements VisitCommand {}

    /** S42. Whether the visitor is received. @param evidence page or told-desk */
    record RecordAnswer(
            @TargetAggregateIdentifier VisitId visitId, String staffId, Answer answer, String evidence, Instant at)
            implements VisitCommand {}

    /** 接待、稍候、由同事接待、不接待. */
    sealed interface Answer {

        record Coming() implements Answer {}

        record Wait(int minutes) implements Answer {}

        /** @param ask how the colleague is asked */
        record Colleague(String colleagueId, Ask ask) implements Answer {}

        /** @param note where the vault keeps more of the reason; null where there is no more */
        record Declined(DeclineReason reason, @Nullable Details note) implements Answer {}
    }

    /** S43, S49. The desk has told the visitor what there is to tell. */
    record GiveOutwardAnswer(@TargetAggregateIdentifier VisitId visitId, Instant at) implements VisitCommand {}

    /** S45, S46. */
    record AdmitVisitor(@TargetAggregateIdentifier VisitId visitId, Instant at) implements VisitCommand {}

    /** S47. */
    record TurnAwayVisitor(@TargetAggregateIdentifier VisitId visitId, Instant at) implements VisitCommand {}

    /** S97, S98. @param replyWithinSeconds the site's limit of today */
    record LeaveMessage(
            @TargetAggregateIdentifier VisitId visitId,
            String hostId,
            Details details,
            long replyWithinSeconds,
            Instant at)
            implements VisitCommand {}

    /** S99. */
    record NoteReturnVisit(
            @TargetAggregateIdentifier VisitId visitId,
            @Nullable LocalDate expectedOn,
            Instant at) implements VisitCommand {}

    /** S98, S100. @param evidence page or told-desk */
    record RecordReply(@TargetAggregateIdentifier VisitId visitId, String staffId, String evidence, Instant at)
            implements VisitCommand {}

    /** Sent by the watch; the visit itself knows whether the reply is late. */
    record MarkReplyOverdue(@TargetAggregateIdentifier VisitId visitId, Instant at) implements VisitCommand {}

    record ReleaseReply(@TargetAggregateIdentifier VisitId visitId, ReleaseReason reason, Instant at)
            implements VisitCommand {}

    /** What the watch list and the calls know of somebody like the visitor. */
    record RecordWatchMatch(
            @TargetAggregateIdentifier VisitId visitId, List<String> watchIds, List<String> callIds, Instant at)
            implements VisitCommand {

        public RecordWatchMatch {
            watchIds = List.copyOf(watchIds);
            callIds = List.copyOf(callIds);
        }
    }

    /** @param photo where the vault keeps it */
    record KeepPhoto(@TargetAggregateIdentifier VisitId visitId, Details photo, String mediaType, Instant at)
            implements VisitCommand {}

    record RecordBreak(@TargetAggregateIdentifier VisitId visitId, Instant at) implements VisitCommand {}

    record RecordReturn(@TargetAggregateIdentifier VisitId visitId, Instant at) implements VisitCommand {}

    /** S34. */
    record RecordDeparture(@TargetAggregateIdentifier VisitId visitId, Provenance provenance, Instant at)
            implements VisitCommand {}

    /** S103. @param departedAt when the visitor really left */
    record CorrectDeparture(
            @TargetAggregateIdentifier VisitId visitId,
            Instant departedAt,
            Provenance provenance,
            Details reason,
            Instant at)
            implements VisitCommand {}

    /** Sent by the watch once the site has closed. @param nextClosing when it closes the time after */
    record InferDeparture(@TargetAggregateIdentifier VisitId visitId, Instant nextClosing, Instant at)
            implements VisitCommand {}

    /** S103. */
    record CorrectDetails(@TargetAggregateIdentifier VisitId visitId, Details details, Details reason, Instant at)
            implements VisitCommand {}

    /** S103. @param value of the field, as the entry has it from now on */
    record CorrectEntry(
            @TargetAggregateIdentifier VisitId visitId, Field field, String value, Details reason, Instant at)
            implements VisitCommand {}

    /** What can be corrected besides words. */
    enum Field {
        HOST("host"),
        SUBJECT("subject"),
        PERSONS("persons"),
        ARRIVED_AT("arrivedAt");

        private final String word;

        Field(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
