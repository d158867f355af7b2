package dev.frontdesk.directory.relay;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a channel that failed is tried again: 10 s, doubled each time up to 10 min, 20 attempts (about 2.4 h). */
final class BackOff {

    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int DOUBLINGS = 6;
    private static final int ATTEMPTS = 20;

    private BackOff() {}

    /** @return null after the last attempt */
    static @Nullable Instant after(int attempt, Instant failedAt) {
        if (attempt >= ATTEMPTS) {
            return null;
        }
        var pause = FIRST.multipliedBy(1L << Math.min(attempt - 1, DOUBLINGS));
        return failedAt.plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
    }
}
