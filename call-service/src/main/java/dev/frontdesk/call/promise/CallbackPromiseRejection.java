package dev.frontdesk.call.promise;

import dev.frontdesk.kernel.Rejection;
import java.util.Map;

/** Why a promise says no. Each reason is one code, and codes never change. */
final class CallbackPromiseRejection {

    private CallbackPromiseRejection() {}

    static Rejection idTaken(PromiseId id) {
        return of("id-taken", "%s already stands for another promise", id);
    }

    static Rejection notMade(PromiseId id) {
        return of("promise-not-made", "%s was never made", id);
    }

    static Rejection dueBeforeMade(PromiseId id) {
        return of("due-before-made", "%s cannot be due before it is made", id);
    }

    static Rejection beforeMade(PromiseId id) {
        return of("before-promise", "%s was not made yet at that moment", id);
    }

    static Rejection broken(PromiseId id) {
        return of("promise-broken", "%s was not kept in time", id);
    }

    static Rejection settled(PromiseId id) {
        return of("promise-settled", "%s is settled", id);
    }

    private static Rejection of(String code, String sentence, PromiseId id) {
        return new Rejection(code, sentence.formatted(id.value()), Map.of("id", id.value()));
    }
}
