package dev.frontdesk.gateway.limits;

import dev.frontdesk.gateway.problems.Refusal;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** One token bucket for each who asks. In this process alone: two gateways allow twice as much. */
@Component
final class Buckets {

    private static final int SECONDS_AT_ONCE = 10;
    private static final int MOST_KEPT = 50_000;

    private final ConcurrentHashMap<String, Bucket> buckets = new ConcurrentHashMap<>();

    /** Takes one, or refuses with the time after which there is one again. */
    void take(String whose, int perSecond) {
        if (buckets.size() >= MOST_KEPT) {
            // Somebody invents names or addresses; whoever is honest gets a full bucket.
            buckets.clear();
        }
        var probe = buckets.computeIfAbsent(whose, name -> bucket(perSecond)).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            var seconds = Math.ceilDiv(probe.getNanosToWaitForRefill(), TimeUnit.SECONDS.toNanos(1));
            throw Refusal.tooMany("too-many", seconds).asException();
        }
    }

    private static Bucket bucket(int perSecond) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity((long) perSecond * SECONDS_AT_ONCE)
                        .refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }
}
