package dev.frontdesk.gateway.routes;

import dev.frontdesk.gateway.problems.Refusal;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * One circuit breaker per service: when half of the latest calls found nobody, the service is left alone for five
 * seconds and callers hear at once that it is missing. An answer of any status counts as somebody being there.
 */
@Component
public final class Breakers {

    /** Seconds; also when callers should come again. */
    private static final int PAUSE = 5;

    private static final int LATEST = 20;

    private final CircuitBreakerRegistry registry = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
            .slidingWindowSize(LATEST)
            .minimumNumberOfCalls(LATEST / 2)
            .failureRateThreshold(50)
            .waitDurationInOpenState(Duration.ofSeconds(PAUSE))
            .permittedNumberOfCallsInHalfOpenState(2)
            .build());

    /** What is tried. */
    public interface Attempt<T, E extends Exception> {

        T run() throws E;
    }

    /** Tries, unless the service is left alone just now. */
    public <T, E extends Exception> T run(Part part, Attempt<T, E> attempt) throws E {
        var breaker = breaker(part);
        if (!breaker.tryAcquirePermission()) {
            throw Refusal.unavailable(part.service(), PAUSE).asException();
        }
        var counted = false;
        try {
            var answer = attempt.run();
            breaker.onSuccess(0, TimeUnit.NANOSECONDS);
            counted = true;
            return answer;
        } catch (ServiceSilentException silent) {
            breaker.onError(0, TimeUnit.NANOSECONDS, silent);
            counted = true;
            throw silent;
        } finally {
            if (!counted) {
                // Whatever failed was not the service.
                breaker.releasePermission();
            }
        }
    }

    CircuitBreaker breaker(Part part) {
        return registry.circuitBreaker(part.service());
    }
}
