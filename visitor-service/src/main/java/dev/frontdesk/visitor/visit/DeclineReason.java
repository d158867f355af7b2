package dev.frontdesk.visitor.visit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 不接待原因. Inward: no visitor and no kiosk ever gets to know it (S43, S49). */
public enum DeclineReason {
    IN_MEETING,
    BUSY,
    UNSOLICITED,
    SECURITY_CONCERN,
    UNKNOWN_PERSON,
    OTHER;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<DeclineReason> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
