package dev.frontdesk.call.console.routing;

import dev.frontdesk.call.plans.RoutingPlans.Valid;
import dev.frontdesk.call.routing.Plan;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** @param version counts from 1; the ETag of the plan is one less */
record RoutingPlanView(
        @Schema(example = "plan-a") String id,
        long version,
        Instant publishedAt,
        String publishedBy,
        Instant recordedAt,
        Plan plan) {

    static RoutingPlanView of(Valid valid) {
        return new RoutingPlanView(
                valid.planId(),
                valid.version(),
                valid.publishedAt(),
                valid.publishedBy(),
                valid.recordedAt(),
                valid.plan());
    }
}
