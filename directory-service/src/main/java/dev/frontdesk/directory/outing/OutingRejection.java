package dev.frontdesk.directory.outing;

import dev.frontdesk.kernel.Rejection;

/** Why the register of outings says no. */
final class OutingRejection {

    private OutingRejection() {}

    static Rejection idTaken() {
        return new Rejection("id-taken", "The id names another outing");
    }

    static Rejection notRegistered() {
        return new Rejection("outing-not-registered", "Nobody registered this outing");
    }

    static Rejection over() {
        return new Rejection("outing-over", "The person of this outing is back already");
    }

    static Rejection backBeforeLeaving() {
        return new Rejection("back-before-leaving", "Nobody comes back before they left");
    }

    static Rejection notLater() {
        return new Rejection("extension-not-later", "An extension ends later than what was expected so far");
    }
}
