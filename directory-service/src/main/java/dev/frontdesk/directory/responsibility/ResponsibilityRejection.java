package dev.frontdesk.directory.responsibility;

import dev.frontdesk.kernel.Rejection;

/** Why a responsibility says no. */
final class ResponsibilityRejection {

    private ResponsibilityRejection() {}

    static Rejection idTaken() {
        return new Rejection("id-taken", "The id names a responsibility of another site");
    }
}
