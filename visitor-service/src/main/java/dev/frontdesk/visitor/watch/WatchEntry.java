package dev.frontdesk.visitor.watch;

import dev.frontdesk.axon.Events;
import dev.frontdesk.visitor.watch.WatchEntryCommand.AddWatchEntry;
import dev.frontdesk.visitor.watch.WatchEntryCommand.AppealWatchEntry;
import dev.frontdesk.visitor.watch.WatchEntryCommand.DecideAppeal;
import dev.frontdesk.visitor.watch.WatchEntryCommand.ExtendWatchEntry;
import dev.frontdesk.visitor.watch.WatchEntryCommand.LiftWatchEntry;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Carries commands to {@link WatchEntryDecider} and events to {@link WatchEntryState}; has no rule of its own. */
@Aggregate
class WatchEntry {

    /** A String, and null until the first event: Axon takes any other value for the id. */
    @AggregateIdentifier
    private @Nullable String id;

    private WatchEntryState state = new WatchEntryState.NotAdded();

    WatchEntry() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(AddWatchEntry command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ExtendWatchEntry command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(LiftWatchEntry command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(AppealWatchEntry command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(DecideAppeal command) {
        return decided(command);
    }

    @EventSourcingHandler
    void on(WatchEntryEvent event) {
        id = event.watchId();
        state = state.after(event);
    }

    private long decided(WatchEntryCommand command) {
        return Events.record(WatchEntryDecider.decide(state, command));
    }
}
