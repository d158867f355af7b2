package dev.frontdesk.local.demo;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long something took, each time; real time, whatever the demo's speed. */
final class Timings {

    private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();

    void add(Duration took) {
        nanos.add(Math.max(0, took.toNanos()));
    }

    int count() {
        return nanos.size();
    }

    /** Milliseconds that so many of a hundred did not exceed; the nearest rank, so always one that was measured. */
    double percentile(int percent) {
        var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        if (sorted.length == 0) {
            return 0;
        }
        var rank = (int) Math.ceil(percent / 100.0 * sorted.length);
        return sorted[Math.clamp(rank, 1, sorted.length) - 1] / 1e6;
    }

    double max() {
        return Arrays.stream(nanos.stream().mapToLong(Long::longValue).toArray())
                        .max()
                        .orElse(0)
                / 1e6;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "p50 %6.1f ms   p99 %6.1f ms   max %6.1f ms", percentile(50), percentile(99), max());
    }
}
