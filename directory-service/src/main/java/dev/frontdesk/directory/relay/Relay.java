package dev.frontdesk.directory.relay;

import dev.frontdesk.axon.Events;
import dev.frontdesk.directory.relay.RelayCommand.EscalateRelay;
import dev.frontdesk.directory.relay.RelayCommand.MarkSeen;
import dev.frontdesk.directory.relay.RelayCommand.PutOffDelivery;
import dev.frontdesk.directory.relay.RelayCommand.ReadBack;
import dev.frontdesk.directory.relay.RelayCommand.RecordDelivery;
import dev.frontdesk.directory.relay.RelayCommand.RecordDeliveryFailure;
import dev.frontdesk.directory.relay.RelayCommand.RecordReminder;
import dev.frontdesk.directory.relay.RelayCommand.RequestRelay;
import dev.frontdesk.directory.relay.RelayCommand.RetryDelivery;
import dev.frontdesk.directory.relay.RelayCommand.SettleRelay;
import dev.frontdesk.directory.relay.RelayCommand.WithdrawRelay;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * Carries commands to {@link RelayDecider}, {@link DeliveryDecider} and {@link TellingDecider} and events to {@link RelayState}; has no rule of
 * its own. Every command may meet a relay that was never requested: the deciders answer for that, too.
 */
@Aggregate
class Relay {

    /**
     * A String on purpose: Axon 4 loses messages of an aggregate whose identifier is a record. Null until the first
     * event: Axon would store that one under whatever stood here.
     */
    @AggregateIdentifier
    private @Nullable String id;

    private RelayState state = new NotRequested();

    Relay() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RequestRelay command) {
        return Events.record(RelayDecider.decide(state, command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RecordDelivery command) {
        return Events.record(DeliveryDecider.decide(state, command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RecordDeliveryFailure command) {
        return Events.record(DeliveryDecider.decide(state, command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(PutOffDelivery command) {
        return Events.record(DeliveryDecider.decide(state, command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RecordReminder command) {
        return Events.record(DeliveryDecider.decide(state, command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RetryDelivery command) {
        return Events.record(DeliveryDecider.decide(state, command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(MarkSeen command) {
        return Events.record(TellingDecider.decide(state, command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ReadBack command) {
        return Events.record(TellingDecider.decide(state, command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(EscalateRelay command) {
        return Events.record(RelayDecider.decide(state, command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(WithdrawRelay command) {
        return Events.record(RelayDecider.decide(state, command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(SettleRelay command) {
        return Events.record(RelayDecider.decide(state, command));
    }

    @EventSourcingHandler
    void on(RelayEvent event) {
        id = event.relayId();
        state = state.after(event);
    }
}
