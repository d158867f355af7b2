package dev.frontdesk.call.routingplan;

import dev.frontdesk.call.routing.Plan;
import dev.frontdesk.kernel.DomainEvent;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** What became of a routing plan. Stored for ever: rename nothing, remove nothing. */
public sealed interface RoutingPlanEvent extends DomainEvent {

    String planId();

    /** S6. Whole, so that an old call can be read with the plan of its day. {@code planVersion} counts from 1. */
    @Revision("1")
    record RoutingPlanPublished(String planId, String siteId, long planVersion, Plan plan, Instant occurredAt)
            implements RoutingPlanEvent {}
}
