package dev.frontdesk.mailroom.mailpolicy;

import dev.frontdesk.axon.Events;
import dev.frontdesk.mailroom.mailpolicy.MailPolicyCommand.PublishPolicy;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Carries commands to {@link MailPolicyDecider} and events to {@link MailPolicyState}; has no rule of its own. */
@Aggregate
class MailPolicy {

    /** Null until the first event: Axon takes any other value for the id and stores the event under it. */
    @AggregateIdentifier
    private @Nullable String id;

    private MailPolicyState state = new MailPolicyState.NotPublished();

    MailPolicy() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(PublishPolicy command) {
        return decided(command);
    }

    @EventSourcingHandler
    void on(MailPolicyEvent event) {
        id = event.policyId();
        state = state.after(event);
    }

    private long decided(MailPolicyCommand command) {
        return Events.record(MailPolicyDecider.decide(state, command));
    }
}
