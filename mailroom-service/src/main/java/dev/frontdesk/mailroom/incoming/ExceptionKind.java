package dev.frontdesk.mailroom.incoming;

import java.util.Arrays;
import java.util.Optional;

/** 异常. Why an item does not go its usual way. */
public enum ExceptionKind {
    /** Addressed to the company or to info@: nobody in particular. */
    GENERIC_ADDRESS("generic-address"),
    LEFT_COMPANY("left-company"),
    DAMAGED("damaged"),
    OVERSIZE("oversize"),
    /** The recipient does not want it. */
    REFUSED("refused"),
    /** Nobody of that name, or more than one. */
    UNKNOWN("unknown");

    private final String word;

    ExceptionKind(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** Says that nobody is to be told. */
    public boolean isAboutRecipient() {
        return this == GENERIC_ADDRESS || this == LEFT_COMPANY || this == UNKNOWN;
    }

    public static Optional<ExceptionKind> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
