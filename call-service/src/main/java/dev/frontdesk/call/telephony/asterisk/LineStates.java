package dev.frontdesk.call.telephony.asterisk;

import dev.frontdesk.call.routing.LineState;

/** Asterisk's extension status is a sum of bits; below zero there is no such hint any more. */
final class LineStates {

    private static final int IN_USE = 1;
    private static final int BUSY = 2;
    private static final int UNAVAILABLE = 4;
    private static final int RINGING = 8;
    private static final int ON_HOLD = 16;

    private LineStates() {}

    /** A line that rings while somebody speaks on it is in use: a second call would only wait. */
    static LineState of(int status) {
        if (status < 0) {
            return LineState.UNKNOWN;
        }
        if (has(status, ON_HOLD)) {
            return LineState.ON_HOLD;
        }
        if (has(status, BUSY)) {
            return LineState.BUSY;
        }
        if (has(status, IN_USE)) {
            return LineState.IN_USE;
        }
        if (has(status, RINGING)) {
            return LineState.RINGING;
        }
        return has(status, UNAVAILABLE) ? LineState.UNAVAILABLE : LineState.IDLE;
    }

    private static boolean has(int status, int bit) {
        return (status & bit) != 0;
    }
}
