package dev.frontdesk.visitor.invitation;

import dev.frontdesk.kernel.Rejection;
import java.time.Instant;
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

    private static Rejection of(String code, String sentence, InvitationId id) {
        return new Rejection(code, sentence.formatted(id.value()), Map.of("id", id.value()));
    }
}
