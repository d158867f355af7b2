package dev.frontdesk.visitor.room;

import dev.frontdesk.axon.Events;
import dev.frontdesk.visitor.room.RoomUseCommand.CompleteTurnover;
import dev.frontdesk.visitor.room.RoomUseCommand.MarkRefillDue;
import dev.frontdesk.visitor.room.RoomUseCommand.MarkTurnoverOverdue;
import dev.frontdesk.visitor.room.RoomUseCommand.SeatVisitor;
import dev.frontdesk.visitor.room.RoomUseCommand.ServeRefreshment;
import dev.frontdesk.visitor.room.RoomUseCommand.SkipRefill;
import dev.frontdesk.visitor.room.RoomUseCommand.VacateRoom;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Carries commands to {@link RoomUseDecider} and events to {@link RoomUseState}; has no rule of its own. */
@Aggregate
class RoomUse {

    /** A String, and null until the first event: Axon takes any other value for the id. */
    @AggregateIdentifier
    private @Nullable String id;

    private RoomUseState state = new RoomUseState.Empty();

    RoomUse() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(SeatVisitor command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ServeRefreshment command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(SkipRefill command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(MarkRefillDue command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(VacateRoom command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(MarkTurnoverOverdue command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(CompleteTurnover command) {
        return decided(command);
    }

    @EventSourcingHandler
    void on(RoomUseEvent event) {
        id = event.roomUseId();
        state = state.after(event);
    }

    private long decided(RoomUseCommand command) {
        return Events.record(RoomUseDecider.decide(state, command));
    }
}
