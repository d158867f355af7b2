package dev.frontdesk.directory.preference;

import dev.frontdesk.kernel.Rejection;

/** Why somebody cannot be told in this way. */
final class PreferenceRejection {

    private PreferenceRejection() {}

    static Rejection wayTwice() {
        return new Rejection("way-twice", "A channel is named twice");
    }

    static Rejection neverReachable() {
        return new Rejection(
                "quiet-hours-endless", "Quiet hours end at another time than they begin, and some day is not quiet");
    }
}
