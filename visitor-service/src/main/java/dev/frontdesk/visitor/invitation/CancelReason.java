package dev.frontdesk.visitor.invitation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 取消原因. Who does without the visit; inward, told to no visitor. */
public enum CancelReason {
    /** 被访人取消 */
    HOST_CANCELS,
    /** 访客取消 */
    VISITOR_CANCELS,
    /** 误记 */
    RECORDED_BY_MISTAKE;

    /** As it stands in events and requests. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<CancelReason> of(String word) {
        return Arrays.stream(values())
                .filter(reason -> reason.word().equals(word))
                .findFirst();
    }
}
