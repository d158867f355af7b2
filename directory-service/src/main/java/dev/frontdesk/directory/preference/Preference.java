package dev.frontdesk.directory.preference;

import dev.frontdesk.axon.Events;
import dev.frontdesk.directory.preference.PreferenceCommand.ChooseWays;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Carries commands to {@link PreferenceDecider} and events to {@link PreferenceState}; has no rule of its own. */
@Aggregate
class Preference {

    /** A String on purpose: Axon 4 loses messages of an aggregate whose identifier is a record. */
    @AggregateIdentifier
    private @Nullable String id;

    private PreferenceState state = new PreferenceState.Unknown();

    Preference() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ChooseWays command) {
        return Events.record(PreferenceDecider.decide(state, command));
    }

    @EventSourcingHandler
    void on(PreferenceEvent event) {
        id = event.preferenceId();
        state = state.after(event);
    }
}
