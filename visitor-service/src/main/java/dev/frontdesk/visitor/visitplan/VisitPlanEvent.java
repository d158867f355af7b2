package dev.frontdesk.visitor.visitplan;

import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.visitor.plan.Plan;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** What became of a visit plan. Stored for ever: rename nothing, remove nothing. */
public sealed interface VisitPlanEvent extends DomainEvent {

    String planId();

    /** S32. Whole, so that an old visit can be read with the plan of its day. {@code planVersion} counts from 1. */
    @Revision("1")
    record VisitPlanPublished(String planId, String siteId, long planVersion, Plan plan, Instant occurredAt)
            implements VisitPlanEvent {}
}
