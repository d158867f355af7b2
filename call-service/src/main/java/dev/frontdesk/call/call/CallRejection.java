package dev.frontdesk.call.call;

import dev.frontdesk.kernel.Rejection;
import java.util.Map;

/** Why a call says no. Each reason is one code, and codes never change. */
final class CallRejection {

    private CallRejection() {}

    static Rejection idTaken(CallId id) {
        return of("id-taken", "%s already stands for another call", id.value());
    }

    static Rejection notReceived(CallId id) {
        return of("call-not-received", "%s never reached the desk", id.value());
    }

    static Rejection notAnswered(CallId id) {
        return of("call-not-answered", "%s is still ringing", id.value());
    }

    static Rejection answeredBeforeRinging(String id) {
        return of("answered-before-ringing", "%s cannot be answered before it rang", id);
    }

    static Rejection beforeAnswer(CallId id) {
        return of("before-answer", "%s was not answered yet at that moment", id.value());
    }

    static Rejection taken(CallId id) {
        return of("call-taken", "%s is in the hands of another clerk", id.value());
    }

    static Rejection offerOpen(CallId id) {
        return of("transfer-open", "%s is being put through already", id.value());
    }

    static Rejection nothingToReturn(CallId id) {
        return of("transfer-missing", "%s was not put through to that extension", id.value());
    }

    static Rejection missed(CallId id) {
        return of("call-missed", "Nobody answered %s", id.value());
    }

    /** S110. */
    static Rejection noDisposition(CallId id) {
        return of("disposition-missing", "%s has no disposition, so it goes on", id.value());
    }

    /** S110. */
    static Rejection notPutThrough(CallId id) {
        return of("not-put-through", "Nobody has taken %s over", id.value());
    }

    static Rejection ended(CallId id) {
        return of("call-ended", "%s has ended", id.value());
    }

    private static Rejection of(String code, String sentence, String id) {
        return new Rejection(code, sentence.formatted(id), Map.of("id", id));
    }
}
