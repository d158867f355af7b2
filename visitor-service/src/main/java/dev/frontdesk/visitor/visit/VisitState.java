package dev.frontdesk.visitor.visit;

import dev.frontdesk.visitor.visit.VisitEvent.DepartureCorrected;
import dev.frontdesk.visitor.visit.VisitEvent.DepartureInferred;
import dev.frontdesk.visitor.visit.VisitEvent.DeputyAsked;
import dev.frontdesk.visitor.visit.VisitEvent.DetailsCorrected;
import dev.frontdesk.visitor.visit.VisitEvent.EntryCorrected;
import dev.frontdesk.visitor.visit.VisitEvent.HostAccepted;
import dev.frontdesk.visitor.visit.VisitEvent.HostAsked;
import dev.frontdesk.visitor.visit.VisitEvent.HostDeclined;
import dev.frontdesk.visitor.visit.VisitEvent.HostNotified;
import dev.frontdesk.visitor.visit.VisitEvent.HostReferred;
import dev.frontdesk.visitor.visit.VisitEvent.HostReplied;
import dev.frontdesk.visitor.visit.VisitEvent.HostUnreachable;
import dev.frontdesk.visitor.visit.VisitEvent.MessageLeftForHost;
import dev.frontdesk.visitor.visit.VisitEvent.OutwardAnswerGiven;
import dev.frontdesk.visitor.visit.VisitEvent.PhotoTaken;
import dev.frontdesk.visitor.visit.VisitEvent.ReplyOverdue;
import dev.frontdesk.visitor.visit.VisitEvent.ReplyReleased;
import dev.frontdesk.visitor.visit.VisitEvent.ReturnVisitNoted;
import dev.frontdesk.visitor.visit.VisitEvent.StayedPastClosing;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorAdmitted;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorArrived;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorDeparted;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorOnBreak;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorReturned;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorTurnedAway;
import dev.frontdesk.visitor.visit.VisitEvent.WatchListMatched;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a decision about a visit needs to know, and nothing else. */
public sealed interface VisitState {

    VisitState after(VisitEvent event);

    /** The state that a history leads to. */
    static VisitState of(List<? extends VisitEvent> history) {
        VisitState state = new NotArrived();
        for (var event : history) {
            state = state.after(event);
        }
        return state;
    }

    record NotArrived() implements VisitState {

        @Override
        public VisitState after(VisitEvent event) {
            if (event instanceof VisitorArrived arrived) {
                return new Arrived(
                        Now.of(arrived), Asking.nobody(), Presence.since(arrived), new Reply.None(), Noted.NOTHING);
            }
            throw new IllegalStateException("A visit begins with the arrival: " + event.visitId());
        }
    }

    /**
     * @param watchIds entries of the watch list that the visitor was found to be like
     * @param callIds solicitations by telephone
     * @param photo digest of the last one; null: none
     */
    record Noted(
            Set<String> watchIds,
            Set<String> callIds,
            @Nullable String photo) {

        static final Noted NOTHING = new Noted(Set.of(), Set.of(), null);
    }

    /**
     * @param now the entry as it stands
     * @param asking who was asked, and what came of it
     * @param presence whether the visitor is here
     * @param reply what the host owes
     * @param noted besides
     */
    record Arrived(Now now, Asking asking, Presence presence, Reply reply, Noted noted) implements VisitState {

        @Override
        public VisitState after(VisitEvent event) {
            return switch (event) {
                case VisitorArrived again -> throw new IllegalStateException("Arrived twice: " + again.visitId());
                case HostAsked asked -> with(asking.then(asked));
                case HostNotified notified -> with(asking.with(Asking.step(notified)));
                case DeputyAsked deputy -> with(asking.then(deputy));
                case HostUnreachable _ -> with(asking.decided(new Decision.Unreachable()));
                case HostAccepted accepted -> with(asking.decided(new Decision.Accepted(accepted)));
                case HostReferred _, ReturnVisitNoted _ -> this;
                case WatchListMatched matched ->
                    new Arrived(
                            now,
                            asking,
                            presence,
                            reply,
                            new Noted(Set.copyOf(matched.watchIds()), Set.copyOf(matched.callIds()), noted.photo()));
                case PhotoTaken taken ->
                    new Arrived(
                            now, asking, presence, reply, new Noted(noted.watchIds(), noted.callIds(), taken.digest()));
                case HostDeclined declined -> with(asking.decided(new Decision.Declined(declined)));
                case OutwardAnswerGiven given -> new Arrived(now.told(given.outcome()), asking, presence, reply, noted);
                case VisitorAdmitted admitted -> with(presence.admitted(admitted.occurredAt()));
                case VisitorTurnedAway away -> with(new Presence.TurnedAway(away.occurredAt()));
                case MessageLeftForHost left ->
                    new Arrived(now, asking.left(left.relayId()), presence, new Reply.Owed(left, false), noted);
                case HostReplied replied -> with(reply.replied(replied));
                case ReplyOverdue _ -> with(reply.overdue());
                case ReplyReleased _ -> with(new Reply.Settled());
                case VisitorOnBreak away -> with(presence.onBreak(away.occurredAt()));
                case VisitorReturned back -> with(presence.back(back.occurredAt()));
                case VisitorDeparted departed -> with(new Presence.Gone(departed.occurredAt(), departed.provenance()));
                case StayedPastClosing stayed -> with(presence.closing(stayed.closesAt()));
                case DepartureInferred inferred ->
                    with(new Presence.Inferred(inferred.notBefore(), inferred.notAfter()));
                case DepartureCorrected corrected ->
                    with(new Presence.Gone(corrected.departedAt(), corrected.provenance()));
                case DetailsCorrected corrected ->
                    new Arrived(now.corrected(corrected), asking, presence, reply, noted);
                case EntryCorrected corrected -> corrected(now.corrected(corrected));
            };
        }

        private Arrived corrected(Now next) {
            return new Arrived(next, asking, presence.arrived(now.arrivedAt(), next.arrivedAt()), reply, noted);
        }

        private Arrived with(Asking next) {
            return new Arrived(now, next, presence, reply, noted);
        }

        private Arrived with(Presence next) {
            return new Arrived(now, asking, next, reply, noted);
        }

        private Arrived with(Reply next) {
            return new Arrived(now, asking, presence, next, noted);
        }
    }
}
