package dev.frontdesk.mailroom.item;

import java.util.Arrays;
import java.util.Optional;

/** 物品类别. What is in the envelope decides how much the register wants to know of it (S128). */
public enum ItemClass {
    ORDINARY("ordinary"),
    CONTRACT("contract"),
    BILL("bill"),
    VALUABLES("valuables"),
    GOODS("goods"),
    PRIVATE("private");

    private final String word;

    ItemClass(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** S128. To be traced later, so everything has to be written down. */
    public boolean demandsFullDetails() {
        return this == CONTRACT || this == BILL || this == VALUABLES || this == GOODS;
    }

    /** What is worth something is registered with its value. */
    public boolean demandsValue() {
        return this == VALUABLES || this == GOODS;
    }

    public static Optional<ItemClass> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
