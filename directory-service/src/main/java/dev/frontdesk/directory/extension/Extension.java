package dev.frontdesk.directory.extension;

import dev.frontdesk.axon.Events;
import dev.frontdesk.directory.extension.ExtensionCommand.AssignExtension;
import dev.frontdesk.directory.extension.ExtensionCommand.ReleaseExtension;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Carries commands to {@link ExtensionDecider} and events to {@link ExtensionState}; has no rule of its own. */
@Aggregate
class Extension {

    /**
     * A String on purpose: Axon 4 loses messages of an aggregate whose identifier is a record. Null until the first
     * event: Axon would store that one under whatever stood here.
     */
    @AggregateIdentifier
    private @Nullable String id;

    private ExtensionState state = new ExtensionState.Free();

    Extension() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(AssignExtension command) {
        return Events.record(ExtensionDecider.decide(state, command));
    }

    /** One that was assigned before extensions kept their own history may be unknown: nothing to give back, then. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ReleaseExtension command) {
        return Events.record(ExtensionDecider.decide(state, command));
    }

    @EventSourcingHandler
    void on(ExtensionEvent event) {
        id = event.extensionId();
        state = state.after(event);
    }
}
