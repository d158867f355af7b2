package dev.frontdesk.call.conformance;

import dev.frontdesk.axon.conformance.Check;
import dev.frontdesk.call.plans.RoutingPlans;
import dev.frontdesk.call.routing.Plan;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Everything that this service can judge. */
@Component
class CallConformance implements Check.All {

    private final RoutingPlans plans;

    CallConformance(RoutingPlans plans) {
        this.plans = plans;
    }

    @Override
    public List<Check> checks() {
        var rings = new HashMap<String, NavigableMap<Instant, Duration>>();
        return all((site, at) -> {
            var valid = rings.computeIfAbsent(site, plans::rings).floorEntry(at);
            return valid == null ? Duration.ofSeconds(Plan.Limits.USUAL.ringSeconds()) : valid.getValue();
        });
    }

    /** @param oneRing how long a ring lasted at a site at a moment */
    static List<Check> all(BiFunction<String, Instant, Duration> oneRing) {
        return Stream.of(
                        List.of(CallChecks.answeredAtOnce(oneRing)),
                        CallChecks.ALL,
                        AnswerChecks.ALL,
                        PromiseChecks.ALL,
                        DueChecks.ALL)
                .flatMap(List::stream)
                .toList();
    }
}
