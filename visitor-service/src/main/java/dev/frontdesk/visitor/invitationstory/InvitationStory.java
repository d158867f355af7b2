package dev.frontdesk.visitor.invitationstory;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.visitor.invitation.InvitationEvent.DayCancelled;
import dev.frontdesk.visitor.invitation.InvitationEvent.DayPassed;
import dev.frontdesk.visitor.invitation.InvitationEvent.Guest;
import dev.frontdesk.visitor.invitation.InvitationEvent.InvitationSent;
import dev.frontdesk.visitor.invitation.InvitationEvent.InvitationUndelivered;
import dev.frontdesk.visitor.invitation.InvitationEvent.VisitCancelled;
import dev.frontdesk.visitor.invitation.InvitationEvent.VisitPlanned;
import dev.frontdesk.visitor.invitation.InvitationEvent.VisitReplanned;
import dev.frontdesk.visitor.invitation.Schedule;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an invitation says now, read from the store itself: a read model that is being made anew knows less than was said,
 * and sent, already.
 *
 * @param saidAt when what holds now was said
 * @param saidBy the event that said so
 * @param mails by guest, of those who were written to
 * @param version of the invitation, its {@code ETag}
 */
public record InvitationStory(
        VisitPlanned planned,
        String site,
        String plannedBy,
        State state,
        String hostId,
        Schedule schedule,
        int sequence,
        Instant saidAt,
        String saidBy,
        Map<Integer, Mail> mails,
        long version) {

    public enum State {
        PLANNED,
        /** Planned anew, for another time or by another host. */
        CHANGED,
        CANCELLED,
        /** No day is left. */
        OVER
    }

    /**
     * @param sent the latest sequence that the mail server took; -1: none
     * @param failure why it did not take the latest one; empty: it did, or was not asked yet
     */
    public record Mail(int sent, Optional<String> failure) {

        static final Mail NONE = new Mail(-1, Optional.empty());
    }

    /** @return empty where nobody knows such an invitation */
    public static Optional<InvitationStory> of(List<Recorded> events) {
        if (events.isEmpty() || !(events.getFirst().event() instanceof VisitPlanned planned)) {
            return Optional.empty();
        }
        var first = events.getFirst();
        var story = new InvitationStory(
                planned,
                first.origin().site(),
                first.origin().actor(),
                State.PLANNED,
                planned.hostId(),
                planned.schedule(),
                planned.sequence(),
                planned.occurredAt(),
                first.eventId(),
                new HashMap<>(),
                first.sequence());
        for (var recorded : events) {
            story = story.after(recorded);
        }
        return Optional.of(story);
    }

    public String invitationId() {
        return planned.invitationId();
    }

    public Guest guest(int number) {
        return planned.guests().stream()
                .filter(guest -> guest.number() == number)
                .findFirst()
                .orElseThrow();
    }

    public Mail mail(int guest) {
        return mails.getOrDefault(guest, Mail.NONE);
    }

    /** Is this visitor still to be written to? Whoever was never told of the visit is not told that it is cancelled. */
    public boolean owes(int guest) {
        var told = mail(guest).sent();
        return guest(guest).byMail() && told < sequence && (state != State.CANCELLED || told >= 0);
    }

    private InvitationStory after(Recorded recorded) {
        return switch (recorded.event()) {
            case VisitReplanned now ->
                new InvitationStory(
                        planned,
                        site,
                        plannedBy,
                        State.CHANGED,
                        now.hostId(),
                        now.schedule(),
                        now.sequence(),
                        now.occurredAt(),
                        recorded.eventId(),
                        mails,
                        recorded.sequence());
            case DayCancelled now ->
                new InvitationStory(
                        planned,
                        site,
                        plannedBy,
                        State.CHANGED,
                        hostId,
                        now.schedule(),
                        now.sequence(),
                        now.occurredAt(),
                        recorded.eventId(),
                        mails,
                        recorded.sequence());
            case VisitCancelled now ->
                new InvitationStory(
                        planned,
                        site,
                        plannedBy,
                        State.CANCELLED,
                        hostId,
                        schedule,
                        now.sequence(),
                        now.occurredAt(),
                        recorded.eventId(),
                        mails,
                        recorded.sequence());
            case DayPassed now when now.noShowDueAt() == null -> later(State.OVER, recorded);
            case InvitationSent now -> {
                now.guests().forEach(guest -> mails.put(guest, new Mail(now.sequence(), Optional.empty())));
                yield later(state, recorded);
            }
            case InvitationUndelivered now -> {
                now.guests()
                        .forEach(guest -> mails.put(guest, new Mail(mail(guest).sent(), Optional.of(now.reason()))));
                yield later(state, recorded);
            }
            default -> later(state, recorded);
        };
    }

    private InvitationStory later(State now, Recorded recorded) {
        return new InvitationStory(
                planned, site, plannedBy, now, hostId, schedule, sequence, saidAt, saidBy, mails, recorded.sequence());
    }
}
