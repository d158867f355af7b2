package dev.frontdesk.call.register;

import dev.frontdesk.axon.Events;
import dev.frontdesk.call.register.CallRegisterCommand.CloseBook;
import dev.frontdesk.call.register.CallRegisterCommand.MarkRegisterOverdue;
import dev.frontdesk.call.register.CallRegisterCommand.SealCallRegister;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Carries commands to {@link CallRegisterDecider} and events to {@link CallRegisterState}; has no rule of its own. */
@Aggregate
class CallRegister {

    /** A String, and null until the first event: Axon takes any other value for the id. */
    @AggregateIdentifier
    private @Nullable String id;

    private CallRegisterState state = CallRegisterState.EMPTY;

    CallRegister() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(CloseBook command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(SealCallRegister command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(MarkRegisterOverdue command) {
        return decided(command);
    }

    @EventSourcingHandler
    void on(CallRegisterEvent event) {
        id = event.registerId();
        state = state.after(event);
    }

    private long decided(CallRegisterCommand command) {
        return Events.record(CallRegisterDecider.decide(state, command));
    }
}
