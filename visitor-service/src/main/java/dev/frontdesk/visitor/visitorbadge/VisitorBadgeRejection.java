package dev.frontdesk.visitor.visitorbadge;

import dev.frontdesk.kernel.Rejection;
import java.util.Map;

/** Why a visitor badge says no. Each reason is one code, and codes never change. */
final class VisitorBadgeRejection {

    private VisitorBadgeRejection() {}

    static Rejection issued(int number) {
        return of("badge-issued", "badge %d is with somebody else", number);
    }

    static Rejection lost(int number) {
        return of("badge-lost", "badge %d is lost", number);
    }

    static Rejection beforeIssue(int number) {
        return of("badge-before-issue", "badge %d was not issued yet at that moment", number);
    }

    static Rejection notIssued(VisitorBadgeId id) {
        return new Rejection("badge-not-issued", "%s is with nobody".formatted(id), Map.of("id", id.value()));
    }

    private static Rejection of(String code, String sentence, int number) {
        return new Rejection(code, sentence.formatted(number), Map.of("number", Integer.toString(number)));
    }
}
