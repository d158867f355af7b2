package dev.frontdesk.visitor.watch;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 撤出原因. Why an entry no longer holds before its end. */
public enum LiftReason {
    /** 申诉成立 */
    APPEAL_UPHELD,
    /** 误记 */
    RECORDED_BY_MISTAKE,
    /** 不再需要 */
    NO_LONGER_NEEDED;

    /** As it stands in events and requests. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<LiftReason> of(String word) {
        return Arrays.stream(values())
                .filter(reason -> reason.word().equals(word))
                .findFirst();
    }
}
