package dev.frontdesk.directory.customer;

import dev.frontdesk.directory.customer.CustomerAssignmentEvent.Kept;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a customer's assignment. */
public sealed interface CustomerAssignmentCommand {

    CustomerId customerId();

    Instant at();

    /** From now on the register describes the customer like this. */
    record DescribeCustomer(
            @TargetAggregateIdentifier CustomerId customerId,
            String siteId,
            Kept company,
            List<Kept> contacts,
            Instant at)
            implements CustomerAssignmentCommand {}

    /** S15. */
    record LockCustomer(@TargetAggregateIdentifier CustomerId customerId, String ownerId, Instant at)
            implements CustomerAssignmentCommand {}

    /** @param fromId who follows the customer as far as the taker knows: of two takers at once one is refused */
    record TakeOverCustomer(
            @TargetAggregateIdentifier CustomerId customerId, String fromId, String ownerId, String reason, Instant at)
            implements CustomerAssignmentCommand {}

    /** @param ownerId who follows the customer as far as is known */
    record ReleaseCustomer(@TargetAggregateIdentifier CustomerId customerId, String ownerId, String reason, Instant at)
            implements CustomerAssignmentCommand {}
}
