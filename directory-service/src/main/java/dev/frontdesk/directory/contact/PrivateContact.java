package dev.frontdesk.directory.contact;

import dev.frontdesk.axon.Events;
import dev.frontdesk.directory.contact.PrivateContactCommand.KeepPrivateContact;
import dev.frontdesk.directory.contact.PrivateContactCommand.WithdrawPrivateContact;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Carries commands to {@link PrivateContactDecider} and events to {@link PrivateContactState}; has no rule of its own. */
@Aggregate
class PrivateContact {

    /** A String on purpose: Axon 4 loses messages of an aggregate whose identifier is a record. */
    @AggregateIdentifier
    private @Nullable String id;

    private PrivateContactState state = new PrivateContactState.None();

    PrivateContact() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(KeepPrivateContact command) {
        return Events.record(PrivateContactDecider.decide(state, command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(WithdrawPrivateContact command) {
        return Events.record(PrivateContactDecider.decide(state, command));
    }

    @EventSourcingHandler
    void on(PrivateContactEvent event) {
        id = event.contactId();
        state = state.after(event);
    }
}
