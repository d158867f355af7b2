package dev.frontdesk.visitor.register;

import dev.frontdesk.axon.Events;
import dev.frontdesk.visitor.register.VisitRegisterCommand.CloseVisitBook;
import dev.frontdesk.visitor.register.VisitRegisterCommand.HandOverVisitBook;
import dev.frontdesk.visitor.register.VisitRegisterCommand.MarkBookOverdue;
import dev.frontdesk.visitor.register.VisitRegisterCommand.SealVisitRegister;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Carries commands to {@link VisitRegisterDecider} and events to {@link VisitRegisterState}; has no rule of its own. */
@Aggregate
class VisitRegister {

    /** A String, and null until the first event: Axon takes any other value for the id. */
    @AggregateIdentifier
    private @Nullable String id;

    private VisitRegisterState state = VisitRegisterState.EMPTY;

    VisitRegister() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(CloseVisitBook command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(HandOverVisitBook command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(MarkBookOverdue command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(SealVisitRegister command) {
        return decided(command);
    }

    @EventSourcingHandler
    void on(VisitRegisterEvent event) {
        id = event.registerId();
        state = state.after(event);
    }

    private long decided(VisitRegisterCommand command) {
        return Events.record(VisitRegisterDecider.decide(state, command));
    }
}
