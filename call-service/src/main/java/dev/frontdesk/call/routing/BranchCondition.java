package dev.frontdesk.call.routing;

/** What has to be known of a caller for a chain to be taken. */
public enum BranchCondition implements Word {
    /** 已锁定并跟踪 S15 */
    CUSTOMER_LOCKED,
    /** 有人跟踪 S11 */
    CUSTOMER_FOLLOWED,
    /** 所找的人已知 S7, S30 */
    ASKED_FOR_KNOWN,
    /** 事由有归口 S26 to S28 */
    SUBJECT_KNOWN,
    ALWAYS;

    boolean holds(Situation situation) {
        return switch (this) {
            case CUSTOMER_LOCKED -> situation.owner() != null && situation.locked();
            case CUSTOMER_FOLLOWED -> situation.owner() != null;
            case ASKED_FOR_KNOWN -> situation.askedFor() != null;
            case SUBJECT_KNOWN -> situation.subject() != null;
            case ALWAYS -> true;
        };
    }
}
