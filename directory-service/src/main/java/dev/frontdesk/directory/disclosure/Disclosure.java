package dev.frontdesk.directory.disclosure;

import dev.frontdesk.axon.Events;
import dev.frontdesk.directory.disclosure.DisclosureCommand.ApproveDisclosure;
import dev.frontdesk.directory.disclosure.DisclosureCommand.RefuseDisclosure;
import dev.frontdesk.directory.disclosure.DisclosureCommand.RequestDisclosure;
import dev.frontdesk.directory.disclosure.DisclosureCommand.RevealContact;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Carries commands to {@link DisclosureDecider} and events to {@link DisclosureState}; has no rule of its own. */
@Aggregate
class Disclosure {

    /** A String on purpose: Axon 4 loses messages of an aggregate whose identifier is a record. */
    @AggregateIdentifier
    private @Nullable String id;

    private DisclosureState state = new DisclosureState.Open();

    Disclosure() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RequestDisclosure command) {
        return Events.record(DisclosureDecider.decide(state, command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ApproveDisclosure command) {
        return Events.record(DisclosureDecider.decide(state, command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RefuseDisclosure command) {
        return Events.record(DisclosureDecider.decide(state, command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RevealContact command) {
        return Events.record(DisclosureDecider.decide(state, command));
    }

    @EventSourcingHandler
    void on(DisclosureEvent event) {
        id = event.disclosureId();
        state = state.after(event);
    }
}
