package dev.frontdesk.mailroom.item;

import java.util.Arrays;
import java.util.Optional;

/** 寄送方式. */
public enum Carriage {
    COURIER("courier"),
    POST("post"),
    /** S129, S130. By long-distance coach: registered here, sent by the sender. */
    COACH("coach");

    private final String word;

    Carriage(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static Optional<Carriage> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
