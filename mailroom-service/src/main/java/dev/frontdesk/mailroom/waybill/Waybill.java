package dev.frontdesk.mailroom.waybill;

import dev.frontdesk.axon.Events;
import dev.frontdesk.mailroom.waybill.WaybillCommand.ClaimWaybill;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Carries commands to {@link WaybillDecider} and events to {@link WaybillState}; has no rule of its own. */
@Aggregate
class Waybill {

    /** Null until the first event: Axon takes any other value for the id and stores the event under it. */
    @AggregateIdentifier
    private @Nullable String id;

    private WaybillState state = new WaybillState.Free();

    Waybill() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ClaimWaybill command) {
        return decided(command);
    }

    @EventSourcingHandler
    void on(WaybillEvent event) {
        id = event.waybillId();
        state = state.after(event);
    }

    private long decided(WaybillCommand command) {
        return Events.record(WaybillDecider.decide(state, command));
    }
}
