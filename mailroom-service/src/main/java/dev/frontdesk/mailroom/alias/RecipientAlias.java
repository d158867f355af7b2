package dev.frontdesk.mailroom.alias;

import dev.frontdesk.axon.Events;
import dev.frontdesk.mailroom.alias.RecipientAliasCommand.NameAlias;
import dev.frontdesk.mailroom.alias.RecipientAliasCommand.WithdrawAlias;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Carries commands to {@link RecipientAliasDecider} and events to {@link RecipientAliasState}; has no rule of its own. */
@Aggregate
class RecipientAlias {

    /** Null until the first event: Axon takes any other value for the id and stores the event under it. */
    @AggregateIdentifier
    private @Nullable String id;

    private RecipientAliasState state = new RecipientAliasState.Nobodys();

    RecipientAlias() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(NameAlias command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(WithdrawAlias command) {
        return decided(command);
    }

    @EventSourcingHandler
    void on(RecipientAliasEvent event) {
        id = event.aliasId();
        state = state.after(event);
    }

    private long decided(RecipientAliasCommand command) {
        return Events.record(RecipientAliasDecider.decide(state, command));
    }
}
