package dev.frontdesk.call.console.routing;

import dev.frontdesk.call.plans.RoutingPlans.Valid;
import dev.frontdesk.call.routing.Plan;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * @param version what an edit sends back in {@code If-Match}, the {@code ETag}
 * @param planVersion counts from 1; what is kept with what goes by this plan
 */
record RoutingPlanView(
        @Schema(example = "plan-a") String id,
        long version,
        long planVersion,
        Instant publishedAt,
        String publishedBy,
        Instant recordedAt,
        Plan plan) {

    static RoutingPlanView of(Valid valid) {
        return new RoutingPlanView(
                valid.planId(),
                valid.version() - 1,
                valid.version(),
                valid.publishedAt(),
                valid.publishedBy(),
                valid.recordedAt(),
                valid.plan());
    }
}
