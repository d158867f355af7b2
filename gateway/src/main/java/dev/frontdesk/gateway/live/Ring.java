package dev.frontdesk.gateway.live;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** The latest changes, for whoever comes back after a moment. Not for several threads at once. */
final class Ring {

    private final Told[] kept;
    private long next;

    /** A change as it was told, under its number. */
    record Told(long number, Change change) {}

    Ring(int size) {
        this.kept = new Told[size];
    }

    Told add(Change change) {
        var told = new Told(next, change);
        kept[(int) (next % kept.length)] = told;
        next++;
        return told;
    }

    /** Number of the latest change, -1 before the first. */
    long latest() {
        return next - 1;
    }

    /** Everything after that number, in order; empty when it is no longer known, or is none of ours. */
    Optional<List<Told>> after(long number) {
        if (number < next - 1 - kept.length || number >= next || number < -1) {
            return Optional.empty();
        }
        return Optional.of(LongStream.range(number + 1, next)
                .mapToObj(one -> kept[(int) (one % kept.length)])
                .toList());
    }
}
