package dev.frontdesk.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** When something happened, as the desk says. */
public final class Times {

    /** How far a desk's clock may be ahead of ours. */
    public static final Duration TOLERANCE = Duration.ofSeconds(30);

    private Times() {}

    /** See {@link #happened(Instant, String, Clock)}; the field is called {@code occurredAt}. */
    public static Instant happened(@Nullable Instant given, Clock clock) {
        return happened(given, "occurredAt", clock);
    }

    /**
     * @param given when the client says it happened; null for now. A clock that is a little fast is taken for now
     * @param field what the client calls it
     * @return to the microsecond, as the store keeps it; never after now
     * @throws BadInput {@code time-in-future} beyond {@link #TOLERANCE}
     */
    public static Instant happened(@Nullable Instant given, String field, Clock clock) {
        var now = clock.instant();
        if (given != null && given.isAfter(now.plus(TOLERANCE))) {
            throw new BadInput("time-in-future", field);
        }
        var happened = given == null || given.isAfter(now) ? now : given;
        return happened.truncatedTo(ChronoUnit.MICROS);
    }
}
