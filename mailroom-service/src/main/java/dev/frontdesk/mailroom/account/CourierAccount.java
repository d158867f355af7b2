package dev.frontdesk.mailroom.account;

import dev.frontdesk.axon.Events;
import dev.frontdesk.mailroom.account.CourierAccountCommand.DescribeAccount;
import dev.frontdesk.mailroom.account.CourierAccountCommand.IssueTariff;
import dev.frontdesk.mailroom.account.CourierAccountCommand.MapStatement;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Carries commands to {@link CourierAccountDecider} and events to {@link CourierAccountState}; has no rule of its own. */
@Aggregate
class CourierAccount {

    /** Null until the first event: Axon takes any other value for the id and stores the event under it. */
    @AggregateIdentifier
    private @Nullable String id;

    private CourierAccountState state = new CourierAccountState.Unopened();

    CourierAccount() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(DescribeAccount command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(IssueTariff command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(MapStatement command) {
        return decided(command);
    }

    @EventSourcingHandler
    void on(CourierAccountEvent event) {
        id = event.accountId();
        state = state.after(event);
    }

    private long decided(CourierAccountCommand command) {
        return Events.record(CourierAccountDecider.decide(state, command));
    }
}
