package dev.frontdesk.directory.wording;

import dev.frontdesk.axon.Events;
import dev.frontdesk.directory.wording.OutwardWordingCommand.SetOutwardWording;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Carries commands to {@link OutwardWordingDecider} and events to {@link OutwardWordingState}; has no rule of its own. */
@Aggregate
class OutwardWording {

    /** A String on purpose: Axon 4 loses messages of an aggregate whose identifier is a record. */
    @AggregateIdentifier
    private @Nullable String id;

    private OutwardWordingState state = new OutwardWordingState.Unset();

    OutwardWording() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(SetOutwardWording command) {
        return Events.record(OutwardWordingDecider.decide(state, command));
    }

    @EventSourcingHandler
    void on(OutwardWordingEvent event) {
        id = event.wordingId();
        state = state.after(event);
    }
}
