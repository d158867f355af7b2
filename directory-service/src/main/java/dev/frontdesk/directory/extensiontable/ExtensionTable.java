package dev.frontdesk.directory.extensiontable;

import dev.frontdesk.axon.Events;
import dev.frontdesk.directory.extensiontable.ExtensionTableCommand.MarkTableOverdue;
import dev.frontdesk.directory.extensiontable.ExtensionTableCommand.PublishExtensionTable;
import dev.frontdesk.directory.extensiontable.ExtensionTableCommand.SetPublishingHour;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * Carries commands to {@link ExtensionTableDecider} and events to {@link ExtensionTableState}; has no rule of its own.
 */
@Aggregate
class ExtensionTable {

    /**
     * A String on purpose: Axon 4 loses messages of an aggregate whose identifier is a record. Null until the first
     * event: Axon would store that one under whatever stood here.
     */
    @AggregateIdentifier
    private @Nullable String id;

    private ExtensionTableState state = ExtensionTableState.BEFORE;

    ExtensionTable() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(PublishExtensionTable command) {
        return Events.record(ExtensionTableDecider.decide(state, command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(SetPublishingHour command) {
        return Events.record(ExtensionTableDecider.decide(state, command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(MarkTableOverdue command) {
        return Events.record(ExtensionTableDecider.decide(state, command));
    }

    @EventSourcingHandler
    void on(ExtensionTableEvent event) {
        id = event.tableId();
        state = state.after(event);
    }
}
