package dev.frontdesk.axon;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The client changed what it had read, but somebody else changed it first. Answered with 412. */
public final class VersionMismatch extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long expected;
    private final long actual;
    private final transient @Nullable Recorded latest;

    /** Where nobody may be told who it was. */
    VersionMismatch(long expected, long actual) {
        this(expected, actual, null);
    }

    /** @param latest what the client had not read */
    public VersionMismatch(long expected, Recorded latest) {
        this(expected, latest.sequence(), latest);
    }

    private VersionMismatch(long expected, long actual, @Nullable Recorded latest) {
        super("expected version %d, found %d".formatted(expected, actual), null, false, false);
        this.expected = expected;
        this.actual = actual;
        this.latest = latest;
    }

    public long expected() {
        return expected;
    }

    public long actual() {
        return actual;
    }

    /** Who changed it last, and when. */
    public Optional<Recorded> latest() {
        return Optional.ofNullable(latest);
    }
}
