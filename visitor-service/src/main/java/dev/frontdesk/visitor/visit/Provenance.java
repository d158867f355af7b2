package dev.frontdesk.visitor.visit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 离开依据. How it is known that somebody left; a departure that nobody saw is no provenance but an interval. */
public enum Provenance {
    OBSERVED,
    SELF,
    HOST_CONFIRMED,
    DOOR;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Provenance> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
