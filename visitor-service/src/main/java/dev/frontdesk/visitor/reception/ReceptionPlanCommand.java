package dev.frontdesk.visitor.reception;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a site's reception plan. */
public sealed interface ReceptionPlanCommand {

    ReceptionPlanId planId();

    Instant at();

    /** From {@code at} on, the site receives its visitors by these rules; what began before goes on as it began. */
    record PublishReceptionPlan(@TargetAggregateIdentifier ReceptionPlanId planId, ReceptionRules rules, Instant at)
            implements ReceptionPlanCommand {}
}
