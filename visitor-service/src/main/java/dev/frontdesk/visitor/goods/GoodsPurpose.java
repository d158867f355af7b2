package dev.frontdesk.visitor.goods;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 来由. What a supplier's person comes for; the same purchaser answers for both. */
public enum GoodsPurpose {
    /** 送货 (S52) */
    DELIVERY,
    /** 结算货款 (S56) */
    PAYMENT_COLLECTION;

    /** As it stands in events and requests, and as the kind of a responsibility. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<GoodsPurpose> of(String word) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.word().equals(word))
                .findFirst();
    }
}
