package dev.frontdesk.visitor.visit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 来访类型. What a visitor comes for decides what is asked and who is told (S32 to S56). */
public enum VisitKind {
    CUSTOMER,
    APPLICANT,
    MEDIA,
    GOVERNMENT,
    TOUR,
    DELIVERY,
    PAYMENT_COLLECTION,
    SOLICITATION,
    OTHER;

    /** As it stands in requests, plans and events. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<VisitKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
