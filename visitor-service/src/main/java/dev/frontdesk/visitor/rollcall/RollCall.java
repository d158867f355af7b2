package dev.frontdesk.visitor.rollcall;

import dev.frontdesk.axon.Events;
import dev.frontdesk.visitor.rollcall.RollCallCommand.CloseRollCall;
import dev.frontdesk.visitor.rollcall.RollCallCommand.MarkPeople;
import dev.frontdesk.visitor.rollcall.RollCallCommand.StartRollCall;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Carries commands to {@link RollCallDecider} and events to {@link RollCallState}; has no rule of its own. */
@Aggregate
class RollCall {

    /** A String, and null until the first event: Axon takes any other value for the id. */
    @AggregateIdentifier
    private @Nullable String id;

    private RollCallState state = new RollCallState.NotStarted();

    RollCall() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(StartRollCall command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(MarkPeople command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(CloseRollCall command) {
        return decided(command);
    }

    @EventSourcingHandler
    void on(RollCallEvent event) {
        id = event.rollCallId();
        state = state.after(event);
    }

    private long decided(RollCallCommand command) {
        return Events.record(RollCallDecider.decide(state, command));
    }
}
