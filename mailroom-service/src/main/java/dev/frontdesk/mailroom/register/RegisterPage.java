package dev.frontdesk.mailroom.register;

import dev.frontdesk.axon.Events;
import dev.frontdesk.mailroom.register.RegisterPageCommand.ArchivePage;
import dev.frontdesk.mailroom.register.RegisterPageCommand.ClosePage;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Carries commands to {@link RegisterPageDecider} and events to {@link RegisterPageState}; has no rule of its own. */
@Aggregate
class RegisterPage {

    /** Null until the first event: Axon takes any other value for the id and stores the event under it. */
    @AggregateIdentifier
    private @Nullable String id;

    private RegisterPageState state = new RegisterPageState.Open();

    RegisterPage() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ArchivePage command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ClosePage command) {
        return decided(command);
    }

    @EventSourcingHandler
    void on(RegisterPageEvent event) {
        id = event.pageId();
        state = state.after(event);
    }

    private long decided(RegisterPageCommand command) {
        return Events.record(RegisterPageDecider.decide(state, command));
    }
}
