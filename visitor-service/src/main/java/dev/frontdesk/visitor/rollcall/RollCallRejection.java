package dev.frontdesk.visitor.rollcall;

import dev.frontdesk.kernel.Rejection;
import java.util.Map;

/** Why a roll call says no. Each reason is one code, and codes never change. */
final class RollCallRejection {

    private RollCallRejection() {}

    static Rejection idTaken(RollCallId id) {
        return of("id-taken", "%s already stands for another roll call", id);
    }

    static Rejection notStarted(RollCallId id) {
        return of("roll-call-unknown", "%s was never started", id);
    }

    static Rejection notListed(RollCallId id, String line) {
        return new Rejection(
                "not-on-roll-call",
                "%s is not on the list of %s".formatted(line, id),
                Map.of("id", id.value(), "line", line));
    }

    static Rejection markTaken(RollCallId id) {
        return of("mark-taken", "a mark of %s stands for another word already", id);
    }

    private static Rejection of(String code, String sentence, RollCallId id) {
        return new Rejection(code, sentence.formatted(id.value()), Map.of("id", id.value()));
    }
}
