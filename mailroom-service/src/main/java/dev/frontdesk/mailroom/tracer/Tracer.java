package dev.frontdesk.mailroom.tracer;

import dev.frontdesk.axon.Events;
import dev.frontdesk.mailroom.tracer.TracerCommand.CloseTracer;
import dev.frontdesk.mailroom.tracer.TracerCommand.MarkTracerOverdue;
import dev.frontdesk.mailroom.tracer.TracerCommand.OpenTracer;
import dev.frontdesk.mailroom.tracer.TracerCommand.RecordCarrierAnswer;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Carries commands to {@link TracerDecider} and events to {@link TracerState}; has no rule of its own. */
@Aggregate
class Tracer {

    /** Null until the first event: Axon takes any other value for the id and stores the event under it. */
    @AggregateIdentifier
    private @Nullable String id;

    private TracerState state = new TracerState.NotOpened();

    Tracer() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(OpenTracer command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RecordCarrierAnswer command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(MarkTracerOverdue command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(CloseTracer command) {
        return decided(command);
    }

    @EventSourcingHandler
    void on(TracerEvent event) {
        id = event.tracerId();
        state = state.after(event);
    }

    private long decided(TracerCommand command) {
        return Events.record(TracerDecider.decide(state, command));
    }
}
