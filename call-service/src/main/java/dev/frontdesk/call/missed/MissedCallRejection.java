package dev.frontdesk.call.missed;

import dev.frontdesk.kernel.Rejection;
import java.util.Map;

/** Why a missed call says no. Each reason is one code, and codes never change. */
final class MissedCallRejection {

    private MissedCallRejection() {}

    static Rejection notMissed(MissedCallId id) {
        return of("call-not-missed", "%s was never missed", id);
    }

    static Rejection returned(MissedCallId id) {
        return of("missed-call-closed", "The caller of %s was reached", id);
    }

    static Rejection taken(MissedCallId id) {
        return of("missed-call-taken", "Somebody else is calling %s back", id);
    }

    static Rejection beforeMissed(MissedCallId id) {
        return of("before-missed", "%s was not missed yet at that moment", id);
    }

    private static Rejection of(String code, String sentence, MissedCallId id) {
        return new Rejection(code, sentence.formatted(id.value()), Map.of("id", id.value()));
    }
}
