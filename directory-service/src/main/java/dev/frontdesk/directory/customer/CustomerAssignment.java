package dev.frontdesk.directory.customer;

import dev.frontdesk.axon.Events;
import dev.frontdesk.directory.customer.CustomerAssignmentCommand.DescribeCustomer;
import dev.frontdesk.directory.customer.CustomerAssignmentCommand.LockCustomer;
import dev.frontdesk.directory.customer.CustomerAssignmentCommand.ReleaseCustomer;
import dev.frontdesk.directory.customer.CustomerAssignmentCommand.TakeOverCustomer;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * Carries commands to {@link CustomerAssignmentDecider} and events to {@link CustomerAssignmentState}; has no rule of
 * its own.
 */
@Aggregate
class CustomerAssignment {

    /** A String on purpose: Axon 4 loses messages of an aggregate whose identifier is a record. */
    @AggregateIdentifier
    private @Nullable String id;

    private CustomerAssignmentState state = new CustomerAssignmentState.Unknown();

    CustomerAssignment() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(DescribeCustomer command) {
        return Events.record(CustomerAssignmentDecider.decide(state, command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(LockCustomer command) {
        return Events.record(CustomerAssignmentDecider.decide(state, command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(TakeOverCustomer command) {
        return Events.record(CustomerAssignmentDecider.decide(state, command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ReleaseCustomer command) {
        return Events.record(CustomerAssignmentDecider.decide(state, command));
    }

    @EventSourcingHandler
    void on(CustomerAssignmentEvent event) {
        id = event.customerId();
        state = state.after(event);
    }
}
