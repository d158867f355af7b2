package dev.frontdesk.axon;

/** The client changed what it had read, but somebody else changed it first. Answered with 412. */
public final class VersionMismatch extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long expected;
    private final long actual;

    public VersionMismatch(long expected, long actual) {
        super("expected version %d, found %d".formatted(expected, actual), null, false, false);
        this.expected = expected;
        this.actual = actual;
    }

    public long expected() {
        return expected;
    }

    public long actual() {
        return actual;
    }
}
