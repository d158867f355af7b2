package dev.frontdesk.directory.template;

import dev.frontdesk.axon.Events;
import dev.frontdesk.directory.template.RelayTemplateCommand.RestoreRelayTemplate;
import dev.frontdesk.directory.template.RelayTemplateCommand.SetRelayTemplate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Carries commands to {@link RelayTemplateDecider} and events to {@link RelayTemplateState}; has no rule of its own. */
@Aggregate
class RelayTemplate {

    /** A String on purpose: Axon 4 loses messages of an aggregate whose identifier is a record. */
    @AggregateIdentifier
    private @Nullable String id;

    private RelayTemplateState state = new RelayTemplateState.Usual();

    RelayTemplate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(SetRelayTemplate command) {
        return Events.record(RelayTemplateDecider.decide(state, command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RestoreRelayTemplate command) {
        return Events.record(RelayTemplateDecider.decide(state, command));
    }

    @EventSourcingHandler
    void on(RelayTemplateEvent event) {
        id = event.templateId();
        state = state.after(event);
    }
}
