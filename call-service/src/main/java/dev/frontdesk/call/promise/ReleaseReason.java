package dev.frontdesk.call.promise;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 解除原因. Why nobody has to call back any more. */
public enum ReleaseReason {
    /** 来电人已再次来电 */
    CALLER_CALLED_AGAIN,
    /** 来电人不再需要 */
    CALLER_DECLINES,
    /** 误记 */
    RECORDED_BY_MISTAKE;

    /** As it stands in events and requests. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ReleaseReason> of(String word) {
        return Arrays.stream(values())
                .filter(reason -> reason.word().equals(word))
                .findFirst();
    }
}
