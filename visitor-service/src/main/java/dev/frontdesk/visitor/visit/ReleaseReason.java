package dev.frontdesk.visitor.visit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a promised reply is not needed any more. */
public enum ReleaseReason {
    VISITOR_CAME_AGAIN,
    VISITOR_DECLINES,
    RECORDED_BY_MISTAKE;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ReleaseReason> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
