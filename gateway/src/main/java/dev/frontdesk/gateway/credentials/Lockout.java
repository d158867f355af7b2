package dev.frontdesk.gateway.credentials;

import java.time.Duration;

/** How long a name is locked after so many failures in a row. */
final class Lockout {

    /** This many may fail in a row without any lock; the one after locks for a minute. */
    static final int FREE = 4;

    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int MOST_DOUBLINGS = 4;

    private Lockout() {}

    /** Nothing, then 1, 2, 4, 8 and never more than 15 minutes: guessing is hopeless, and a morning is not lost. */
    static Duration after(int failures) {
        if (failures <= FREE) {
            return Duration.ZERO;
        }
        var doublings = Math.min(failures - FREE - 1, MOST_DOUBLINGS);
        var minutes = Duration.ofMinutes(1L << doublings);
        return minutes.compareTo(LONGEST) > 0 ? LONGEST : minutes;
    }
}
