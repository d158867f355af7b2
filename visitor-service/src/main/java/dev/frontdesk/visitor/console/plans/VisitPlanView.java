package dev.frontdesk.visitor.console.plans;

import dev.frontdesk.visitor.plan.Plan;
import dev.frontdesk.visitor.plans.VisitPlans.Valid;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * @param version what an edit sends back in {@code If-Match}, the {@code ETag}
 * @param planVersion counts from 1; what is kept with what goes by this plan
 */
record VisitPlanView(
        @Schema(example = "visit-plan-a") String id,
        long version,
        long planVersion,
        Instant publishedAt,
        String publishedBy,
        Instant recordedAt,
        Plan plan) {

    static VisitPlanView of(Valid valid) {
        return new VisitPlanView(
                valid.planId(),
                valid.version() - 1,
                valid.version(),
                valid.publishedAt(),
                valid.publishedBy(),
                valid.recordedAt(),
                valid.plan());
    }
}
