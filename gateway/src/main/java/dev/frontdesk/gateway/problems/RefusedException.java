package dev.frontdesk.gateway.problems;

/** Carries a {@link Refusal} to the place that answers. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    RefusedException(Refusal refusal) {
        // No stack trace: a refusal is an answer, not a fault.
        super(refusal.code(), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
