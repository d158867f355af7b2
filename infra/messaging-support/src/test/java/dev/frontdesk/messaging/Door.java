package dev.frontdesk.messaging;

import dev.frontdesk.axon.Events;
import dev.frontdesk.messaging.BellEvent.BellRung;
import java.time.Instant;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate
class Door {

    record RingBell(@TargetAggregateIdentifier String doorId, Instant at) {}

    @AggregateIdentifier
    private String id;

    private int bells;

    Door() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RingBell command) {
        return Events.record(List.of(new BellRung(command.doorId(), bells + 1, command.at())));
    }

    @EventSourcingHandler
    void on(BellEvent event) {
        id = ((BellRung) event).doorId();
        bells++;
    }
}
