package dev.frontdesk.directory.staff;

import dev.frontdesk.kernel.Rejection;

/** Why the directory says no to a change of staff. */
final class StaffRejection {

    private StaffRejection() {}

    static Rejection idTaken() {
        return new Rejection("id-taken", "The id names a member of staff of another site");
    }

    static Rejection ownDeputy() {
        return new Rejection("deputy-of-oneself", "Nobody can stand in for themself");
    }

    static Rejection ownAssistant() {
        return new Rejection("assistant-of-oneself", "Nobody can assist themself");
    }

    static Rejection left() {
        return new Rejection("staff-left", "The person has left");
    }

    static Rejection unknown() {
        return new Rejection("unknown-staff", "Nobody of this id was ever added");
    }
}
