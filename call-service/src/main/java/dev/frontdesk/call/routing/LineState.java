package dev.frontdesk.call.routing;

/** 线路状态. Only together with its age does it say anything. */
public enum LineState implements Word {
    /** 空闲 */
    IDLE,
    /** 响铃 */
    RINGING,
    /** 通话中 */
    IN_USE,
    /** 占线 */
    BUSY,
    /** 保持 */
    ON_HOLD,
    /** 不可用 */
    UNAVAILABLE,
    /** 免打扰 */
    DO_NOT_DISTURB,
    /** 未知 */
    UNKNOWN;

    /** A line of which nothing is known is worth a try: nobody said that it is taken. */
    public boolean worthATry() {
        return this == IDLE || this == UNKNOWN;
    }
}
