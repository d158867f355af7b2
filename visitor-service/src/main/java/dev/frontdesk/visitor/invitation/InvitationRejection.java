package dev.frontdesk.visitor.invitation;

import dev.frontdesk.kernel.Rejection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** Why an invitation says no. Each reason is one code, and codes never change. */
public final class InvitationRejection {

    private InvitationRejection() {}

    static Rejection idTaken(InvitationId id) {
        return of("id-taken", "%s already stands for another invitation", id);
    }

    static Rejection notPlanned(InvitationId id) {
        return of("invitation-unknown", "%s was never planned", id);
    }

    public static Rejection cancelled(InvitationId id) {
        return of("invitation-cancelled", "%s is cancelled", id);
    }

    public static Rejection over(InvitationId id) {
        return of("invitation-over", "%s is over", id);
    }

    public static Rejection notYet(InvitationId id, Instant from) {
        return new Rejection(
                "invitation-not-yet",
                "%s is not valid yet".formatted(id),
                Map.of("id", id.value(), "from", from.toString()));
    }

    static Rejection used(InvitationId id, int guest) {
        return new Rejection(
                "invitation-used",
                "Guest %d of %s came already".formatted(guest, id),
                Map.of("id", id.value(), "guest", Integer.toString(guest)));
    }

    static Rejection guestUnknown(InvitationId id, int guest) {
        return new Rejection(
                "guest-unknown",
                "%s has no guest %d".formatted(id, guest),
                Map.of("id", id.value(), "guest", Integer.toString(guest)));
    }

    static Rejection dayUnknown(InvitationId id, LocalDate day) {
        return of("day-unknown", "%s has no visit on %s that is still to come", id, day);
    }

    static Rejection dayBegun(InvitationId id, LocalDate day) {
        return of("day-begun", "%s: somebody has come on %s already", id, day);
    }

    static Rejection dayLast(InvitationId id) {
        return of("day-last", "%s has no other day", id);
    }

    private static Rejection of(String code, String sentence, InvitationId id, LocalDate day) {
        return new Rejection(
                code, sentence.formatted(id.value(), day), Map.of("id", id.value(), "day", day.toString()));
    }

    private static Rejection of(String code, String sentence, InvitationId id) {
        return new Rejection(code, sentence.formatted(id.value()), Map.of("id", id.value()));
    }
}
