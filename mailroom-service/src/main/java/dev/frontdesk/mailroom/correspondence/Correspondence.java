package dev.frontdesk.mailroom.correspondence;

import dev.frontdesk.axon.Events;
import dev.frontdesk.mailroom.correspondence.CorrespondenceCommand.ArchiveCorrespondence;
import dev.frontdesk.mailroom.correspondence.CorrespondenceCommand.HandleCorrespondence;
import dev.frontdesk.mailroom.correspondence.CorrespondenceCommand.LogCorrespondence;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Carries commands to {@link CorrespondenceDecider} and events to {@link CorrespondenceState}; has no rule of its own. */
@Aggregate
class Correspondence {

    /** Null until the first event: Axon takes any other value for the id and stores the event under it. */
    @AggregateIdentifier
    private @Nullable String id;

    private CorrespondenceState state = new CorrespondenceState.NotLogged();

    Correspondence() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(LogCorrespondence command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(HandleCorrespondence command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ArchiveCorrespondence command) {
        return decided(command);
    }

    @EventSourcingHandler
    void on(CorrespondenceEvent event) {
        id = event.correspondenceId();
        state = state.after(event);
    }

    private long decided(CorrespondenceCommand command) {
        return Events.record(CorrespondenceDecider.decide(state, command));
    }
}
