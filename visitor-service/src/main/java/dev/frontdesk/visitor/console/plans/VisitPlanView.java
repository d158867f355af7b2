package dev.frontdesk.visitor.console.plans;

import dev.frontdesk.visitor.plan.Plan;
import dev.frontdesk.visitor.plans.VisitPlans.Valid;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** @param version counts from 1; the ETag of the plan is one less */
record VisitPlanView(
        @Schema(example = "visit-plan-a") String id,
        long version,
        Instant publishedAt,
        String publishedBy,
        Instant recordedAt,
        Plan plan) {

    static VisitPlanView of(Valid valid) {
        return new VisitPlanView(
                valid.planId(),
                valid.version(),
                valid.publishedAt(),
                valid.publishedBy(),
                valid.recordedAt(),
                valid.plan());
    }
}
