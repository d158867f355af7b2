package dev.frontdesk.call.routing;

/** What the desk does when nobody takes the call. */
public enum EndingForm implements Word {
    /** 承诺回电 S9, S13, S18, S22 */
    CALL_BACK,
    /** 留言 S109 */
    MESSAGE,
    /** 婉拒 S23 */
    TURN_AWAY
}
