package dev.frontdesk.mailroom.settlement;

import dev.frontdesk.axon.Events;
import dev.frontdesk.mailroom.settlement.SettlementCommand.ApproveSettlement;
import dev.frontdesk.mailroom.settlement.SettlementCommand.RecordComparison;
import dev.frontdesk.mailroom.settlement.SettlementCommand.RecordPayment;
import dev.frontdesk.mailroom.settlement.SettlementCommand.RefuseSettlement;
import dev.frontdesk.mailroom.settlement.SettlementCommand.ResolveDifferences;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Carries commands to {@link SettlementDecider} and events to {@link SettlementState}; has no rule of its own. */
@Aggregate
class Settlement {

    /** Null until the first event: Axon takes any other value for the id and stores the event under it. */
    @AggregateIdentifier
    private @Nullable String id;

    private SettlementState state = new SettlementState.NotCompared();

    Settlement() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RecordComparison command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ResolveDifferences command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ApproveSettlement command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RefuseSettlement command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RecordPayment command) {
        return decided(command);
    }

    @EventSourcingHandler
    void on(SettlementEvent event) {
        id = event.settlementId();
        state = state.after(event);
    }

    private long decided(SettlementCommand command) {
        return Events.record(SettlementDecider.decide(state, command));
    }
}
