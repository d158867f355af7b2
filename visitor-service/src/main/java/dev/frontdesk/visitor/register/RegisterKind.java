package dev.frontdesk.visitor.register;

import dev.frontdesk.visitor.visit.VisitKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which register. */
public enum RegisterKind {
    /** S58, S63. 来访出入登记表: everybody who comes in and goes out. */
    VISITORS,
    /** S88. 客户来访登记簿: customers, with identity and intention. */
    CUSTOMERS;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RegisterKind> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /** @param visitKind word of a {@link VisitKind} */
    public boolean has(String visitKind) {
        return this == VISITORS || visitKind.equals(VisitKind.CUSTOMER.word());
    }
}
