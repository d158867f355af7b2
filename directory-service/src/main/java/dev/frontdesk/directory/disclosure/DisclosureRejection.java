package dev.frontdesk.directory.disclosure;

import dev.frontdesk.kernel.Rejection;

/** Why a disclosure is refused. */
final class DisclosureRejection {

    private DisclosureRejection() {}

    static Rejection idTaken() {
        return new Rejection("id-taken", "The id names another disclosure");
    }

    static Rejection approvalNeeded() {
        return new Rejection("approval-needed", "A leader's contact is told outside only with somebody's leave (S89)");
    }

    static Rejection approvalRefused() {
        return new Rejection("approval-refused", "The leave was refused; the matter is relayed instead (S90)");
    }

    static Rejection approvalExpired() {
        return new Rejection("approval-expired", "The leave is too old");
    }

    static Rejection used() {
        return new Rejection("disclosure-used", "Each disclosure is good for one sight");
    }

    static Rejection notRequested() {
        return new Rejection("disclosure-not-requested", "Nobody asked for leave under this id");
    }

    static Rejection decided() {
        return new Rejection("disclosure-decided", "This disclosure was decided already");
    }

    static Rejection ownApproval() {
        return new Rejection("own-approval", "Nobody gives leave to themself");
    }
}
