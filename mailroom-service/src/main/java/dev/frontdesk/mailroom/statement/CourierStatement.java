package dev.frontdesk.mailroom.statement;

import dev.frontdesk.axon.Events;
import dev.frontdesk.mailroom.statement.CourierStatementCommand.ImportStatement;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Carries commands to {@link CourierStatementDecider} and events to {@link CourierStatementState}; has no rule of its own. */
@Aggregate
class CourierStatement {

    /** Null until the first event: Axon takes any other value for the id and stores the event under it. */
    @AggregateIdentifier
    private @Nullable String id;

    private CourierStatementState state = new CourierStatementState.NotImported();

    CourierStatement() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ImportStatement command) {
        return decided(command);
    }

    @EventSourcingHandler
    void on(CourierStatementEvent event) {
        id = event.statementId();
        state = state.after(event);
    }

    private long decided(CourierStatementCommand command) {
        return Events.record(CourierStatementDecider.decide(state, command));
    }
}
