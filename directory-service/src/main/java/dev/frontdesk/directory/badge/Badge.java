package dev.frontdesk.directory.badge;

import dev.frontdesk.axon.Events;
import dev.frontdesk.directory.badge.BadgeCommand.AssignBadge;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Carries commands to {@link BadgeDecider} and events to {@link BadgeState}; has no rule of its own. */
@Aggregate
class Badge {

    /** A String on purpose: Axon 4 loses messages of an aggregate whose identifier is a record. */
    @AggregateIdentifier
    private @Nullable String id;

    private BadgeState state = BadgeState.NOBODYS;

    Badge() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(AssignBadge command) {
        return Events.record(BadgeDecider.decide(state, command));
    }

    @EventSourcingHandler
    void on(BadgeEvent event) {
        id = event.badgeId();
        state = state.after(event);
    }
}
