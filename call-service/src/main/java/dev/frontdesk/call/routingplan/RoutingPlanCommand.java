package dev.frontdesk.call.routingplan;

import dev.frontdesk.call.routing.Plan;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a routing plan. */
public sealed interface RoutingPlanCommand {

    RoutingPlanId planId();

    Instant at();

    /** From {@code at} on, calls of this site go by this plan. */
    record PublishRoutingPlan(@TargetAggregateIdentifier RoutingPlanId planId, String siteId, Plan plan, Instant at)
            implements RoutingPlanCommand {}
}
