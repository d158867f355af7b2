package dev.frontdesk.visitor.visitplan;

import java.util.regex.Pattern;

/** {@code visit-plan-…}, made by the client so that a retry carries the same one. */
public record VisitPlanId(String value) {

    private static final Pattern FORM = Pattern.compile("visit-plan-[a-z0-9-]{1,120}");

    public VisitPlanId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("The id of a visit plan is visit-plan-… (a-z, 0-9, -)");
        }
    }

    /** Whether the text has the form of such an id. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** The text itself: Axon finds the aggregate by it. */
    @Override
    public String toString() {
        return value;
    }
}
