package dev.frontdesk.directory.site;

import dev.frontdesk.axon.Events;
import dev.frontdesk.directory.site.SiteCommand.ConfigureSite;
import dev.frontdesk.directory.site.SiteCommand.NameDutySupervisor;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Carries commands to {@link SiteDecider} and events to {@link SiteState}; has no rule of its own. */
@Aggregate
class Site {

    /**
     * A String on purpose: Axon 4 loses messages of an aggregate whose identifier is a record. Null until the first
     * event: Axon would store that one under whatever stood here.
     */
    @AggregateIdentifier
    private @Nullable String id;

    private SiteState state = new SiteState.Unknown();

    Site() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ConfigureSite command) {
        return Events.record(SiteDecider.decide(state, command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(NameDutySupervisor command) {
        return Events.record(SiteDecider.decide(state, command));
    }

    @EventSourcingHandler
    void on(SiteEvent event) {
        id = event.siteId();
        state = state.after(event);
    }
}
