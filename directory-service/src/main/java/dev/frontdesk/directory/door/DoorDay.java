package dev.frontdesk.directory.door;

import dev.frontdesk.axon.Events;
import dev.frontdesk.directory.door.DoorDayCommand.RecordPassages;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Carries commands to {@link DoorDayDecider} and events to {@link DoorDayState}; has no rule of its own. */
@Aggregate
class DoorDay {

    /** A String on purpose: Axon 4 loses messages of an aggregate whose identifier is a record. */
    @AggregateIdentifier
    private @Nullable String id;

    private DoorDayState state = DoorDayState.EMPTY;

    DoorDay() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RecordPassages command) {
        return Events.record(DoorDayDecider.decide(state, command));
    }

    @EventSourcingHandler
    void on(DoorDayEvent event) {
        id = event.doorDayId();
        state = state.after(event);
    }
}
