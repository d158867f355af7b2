package dev.frontdesk.visitor.visitplan;

import dev.frontdesk.visitor.plan.Plan;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a visit plan. */
public sealed interface VisitPlanCommand {

    VisitPlanId planId();

    Instant at();

    /** From {@code at} on, visitors of this site are received by this plan. */
    record PublishVisitPlan(@TargetAggregateIdentifier VisitPlanId planId, String siteId, Plan plan, Instant at)
            implements VisitPlanCommand {}
}
