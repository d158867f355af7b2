package dev.frontdesk.axon;

import java.time.Instant;

/**
 * A question's place on both time axes (截至时刻 / 知悉时刻).
 *
 * @param asOf only what had happened by then counts
 * @param knownAt only what was recorded by then counts
 */
public record Moment(Instant asOf, Instant knownAt) {

    /** Everything that is known. */
    public static final Moment LATEST = new Moment(Instant.MAX, Instant.MAX);

    /** Had it happened, and was it known, by then? */
    public boolean includes(Recorded recorded) {
        return !recorded.event().occurredAt().isAfter(asOf)
                && !recorded.recordedAt().isAfter(knownAt);
    }
}
