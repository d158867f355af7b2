package dev.frontdesk.visitor.plan;

import dev.frontdesk.kernel.Rejection;
import java.util.Map;

/** Why a plan is refused. Each reason is one code, and codes never change. */
final class PlanRejection {

    private PlanRejection() {}

    static Rejection kindTwice(String kind) {
        return of("plan-kind-twice", "kind", kind);
    }

    static Rejection kindMissing(String kind) {
        return of("plan-kind-missing", "kind", kind);
    }

    static Rejection wordUnknown(String word) {
        return of("plan-word-unknown", "word", word);
    }

    static Rejection askedTwice(String kind, String field) {
        return of("plan-asked-twice", "field", kind + "/" + field);
    }

    static Rejection nameNotAsked(String kind) {
        return of("plan-name-not-asked", "kind", kind);
    }

    static Rejection subjectsMissing(String kind) {
        return of("plan-subjects-missing", "kind", kind);
    }

    static Rejection subjectTwice(String kind, String subject) {
        return of("plan-subject-twice", "subject", kind + "/" + subject);
    }

    static Rejection nobodyToAsk(String kind) {
        return of("plan-nobody-to-ask", "kind", kind);
    }

    static Rejection minutesMissing(String kind) {
        return of("plan-minutes-missing", "kind", kind);
    }

    private static Rejection of(String code, String name, String value) {
        return new Rejection(code, "The visit plan is refused: " + code + " " + value, Map.of(name, value));
    }
}
