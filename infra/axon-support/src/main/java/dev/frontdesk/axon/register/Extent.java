package dev.frontdesk.axon.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a register.
 *
 * @param from the first moment of the entries @param until the first moment after
 * @param recordedAfter entries first recorded later than this; null for all
 * @param recordedBy entries first recorded by then
 * @param knownAt only what had been recorded by then
 */
public record Extent(
        String site,
        Instant from,
        Instant until,
        @Nullable Instant recordedAfter,
        Instant recordedBy,
        Instant knownAt) {

    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

    public Extent {
        knownAt = bounded(knownAt);
        recordedBy = bounded(recordedBy.isAfter(knownAt) ? knownAt : recordedBy);
    }

    public static Extent of(String site, Instant from, Instant until, Instant knownAt) {
        return new Extent(site, from, until, null, knownAt, knownAt);
    }

    /** @param recordedAfter null for the first book */
    public Extent book(@Nullable Instant recordedAfter, Instant recordedBy) {
        return new Extent(site, from, until, recordedAfter, recordedBy, knownAt);
    }

    /** What has no bound is the end of time; the store cannot hold later moments. */
    private static Instant bounded(Instant moment) {
        return moment.isAfter(END_OF_TIME) ? END_OF_TIME : moment;
    }
}
