package dev.frontdesk.call.complaint;

import dev.frontdesk.kernel.Rejection;
import java.util.Map;

/** Why a complaint says no. Each reason is one code, and codes never change. */
final class ComplaintRejection {

    private ComplaintRejection() {}

    static Rejection notReceived(ComplaintId id) {
        return of("complaint-not-received", "%s was never received", id);
    }

    static Rejection withdrawn(ComplaintId id) {
        return of("complaint-withdrawn", "%s turned out to be another kind of call", id);
    }

    static Rejection promisedAlready(ComplaintId id) {
        return of("contact-promised", "Of %s something else was promised already", id);
    }

    static Rejection nothingPromised(ComplaintId id) {
        return of("contact-not-promised", "Of %s no contact was promised", id);
    }

    static Rejection dueBeforeMade(ComplaintId id) {
        return of("due-before-made", "The contact of %s cannot be due before it is promised", id);
    }

    static Rejection beforePromise(ComplaintId id) {
        return of("before-promise", "The contact of %s was not promised yet at that moment", id);
    }

    static Rejection beforeReceived(ComplaintId id) {
        return of("before-complaint", "%s was not received yet at that moment", id);
    }

    static Rejection underWay(ComplaintId id) {
        return of("complaint-under-way", "%s is with customer service already", id);
    }

    private static Rejection of(String code, String sentence, ComplaintId id) {
        return new Rejection(code, sentence.formatted(id.value()), Map.of("id", id.value()));
    }
}
