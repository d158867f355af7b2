package dev.frontdesk.call.call;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 通话结果. What became of a call; without one nobody may put the receiver down (S110). */
public enum Disposition {
    /** 已转接 */
    TRANSFERRED,
    /** 已留言 */
    MESSAGE,
    /** 已承诺回电 S9, S13, S18 */
    CALL_BACK_PROMISED,
    /** 已答复 */
    INFORMED,
    /** 已婉拒 S23 */
    TURNED_AWAY,
    /** 打错 */
    WRONG_NUMBER;

    /** As it stands in events, facts and requests. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Disposition> of(String word) {
        return Arrays.stream(values())
                .filter(disposition -> disposition.word().equals(word))
                .findFirst();
    }
}
