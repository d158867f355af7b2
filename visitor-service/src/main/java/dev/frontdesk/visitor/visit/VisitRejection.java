package dev.frontdesk.visitor.visit;

import dev.frontdesk.kernel.Rejection;
import java.util.Map;

/** Why a visit says no. Each reason is one code, and codes never change. */
final class VisitRejection {

    private VisitRejection() {}

    static Rejection idTaken(VisitId id) {
        return of("id-taken", id, "already stands for another visit");
    }

    static Rejection notArrived(VisitId id) {
        return of("visit-not-arrived", id, "has no arrival");
    }

    static Rejection departureBeforeArrival(VisitId id) {
        return of("departure-before-arrival", id, "cannot end before it began");
    }

    static Rejection departureBeforeLastSeen(VisitId id) {
        return of("departure-before-last-seen", id, "was seen here later than that");
    }

    static Rejection departedAlready(VisitId id) {
        return of("departed-already", id, "has another departure; correct it");
    }

    static Rejection notDeparted(VisitId id) {
        return of("visit-not-departed", id, "has no departure to correct");
    }

    static Rejection arrivalAfterLastSeen(VisitId id) {
        return of("arrival-after-last-seen", id, "was seen here before that");
    }

    /** S46, S47. The same whoever declined or nobody was asked. */
    static Rejection decisionMissing(VisitId id) {
        return of("decision-missing", id, "is of a kind that nobody lets in without a recorded answer");
    }

    static Rejection over(VisitId id) {
        return of("visit-over", id, "is over");
    }

    static Rejection admitted(VisitId id) {
        return of("visit-admitted", id, "was let in");
    }

    static Rejection hostNotAsked(VisitId id) {
        return of("host-not-asked", id, "did not ask this person");
    }

    static Rejection notOnBreak(VisitId id) {
        return of("visit-not-on-break", id, "is not on a break");
    }

    static Rejection messageLeftAlready(VisitId id) {
        return of("message-left-already", id, "has another message for the host");
    }

    static Rejection noMessageLeft(VisitId id) {
        return of("no-message-left", id, "has no message that could be replied to");
    }

    static Rejection replyBeforeMessage(VisitId id) {
        return of("reply-before-message", id, "cannot be replied to before the message was left");
    }

    static Rejection promiseBroken(VisitId id) {
        return of("promise-broken", id, "was promised a reply that is late already");
    }

    static Rejection promiseSettled(VisitId id) {
        return of("promise-settled", id, "has a promise that is settled already");
    }

    static Rejection relayUnknown(VisitId id, String relayId) {
        return new Rejection(
                "relay-unknown",
                "%s never asked for %s".formatted(id, relayId),
                Map.of("id", id.value(), "relayId", relayId));
    }

    private static Rejection of(String code, VisitId id, String why) {
        return new Rejection(code, id + " " + why, Map.of("id", id.value()));
    }
}
