package dev.frontdesk.call.call;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 转接结果. What the line of the person asked for did. */
public enum TransferOutcome {
    CONNECTED,
    BUSY,
    NO_ANSWER,
    /** The call is back at the desk, on the same card. */
    RETURNED,
    /** The telephone system would not or could not do it. */
    FAILED;

    /** As it stands in facts and requests. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<TransferOutcome> of(String word) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.word().equals(word))
                .findFirst();
    }
}
