package dev.frontdesk.visitor.visitorbadge;

import dev.frontdesk.axon.Events;
import dev.frontdesk.visitor.visitorbadge.VisitorBadgeCommand.IssueBadge;
import dev.frontdesk.visitor.visitorbadge.VisitorBadgeCommand.ReportBadgeLost;
import dev.frontdesk.visitor.visitorbadge.VisitorBadgeCommand.ReturnBadge;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Carries commands to {@link VisitorBadgeDecider} and events to {@link VisitorBadgeState}; has no rule of its own. */
@Aggregate
class VisitorBadge {

    /** A String, and null until the first event: Axon takes any other value for the id. */
    @AggregateIdentifier
    private @Nullable String id;

    private VisitorBadgeState state = new VisitorBadgeState.NeverIssued();

    VisitorBadge() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(IssueBadge command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ReturnBadge command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ReportBadgeLost command) {
        return decided(command);
    }

    @EventSourcingHandler
    void on(VisitorBadgeEvent event) {
        id = event.badgeId();
        state = state.after(event);
    }

    private long decided(VisitorBadgeCommand command) {
        return Events.record(VisitorBadgeDecider.decide(state, command));
    }
}
