package dev.frontdesk.directory.customer;

import dev.frontdesk.directory.customer.CustomerAssignmentEvent.CustomerDescribed;
import dev.frontdesk.directory.customer.CustomerAssignmentEvent.CustomerLocked;
import dev.frontdesk.directory.customer.CustomerAssignmentEvent.CustomerReleased;
import dev.frontdesk.directory.customer.CustomerAssignmentEvent.CustomerTakenOver;
import java.time.Instant;
import java.util.List;

/** What the next decision about a customer depends on. */
public sealed interface CustomerAssignmentState {

    CustomerAssignmentState after(CustomerAssignmentEvent event);

    static CustomerAssignmentState of(List<CustomerAssignmentEvent> events) {
        CustomerAssignmentState state = new Unknown();
        for (var event : events) {
            state = state.after(event);
        }
        return state;
    }

    /** Nobody described this customer yet. */
    record Unknown() implements CustomerAssignmentState {
        @Override
        public CustomerAssignmentState after(CustomerAssignmentEvent event) {
            if (event instanceof CustomerDescribed described) {
                return new Free(described);
            }
            throw new IllegalStateException(
                    "The first event of a customer is CustomerDescribed, not " + event.getClass());
        }
    }

    /** Somebody the register knows. */
    sealed interface Known extends CustomerAssignmentState {

        CustomerDescribed described();
    }

    /** S16. Followed by nobody. */
    record Free(CustomerDescribed described) implements Known {
        @Override
        public CustomerAssignmentState after(CustomerAssignmentEvent event) {
            return switch (event) {
                case CustomerDescribed e -> new Free(e);
                case CustomerLocked e -> new Locked(described, e.ownerId(), e.occurredAt());
                case CustomerTakenOver _, CustomerReleased _ ->
                    throw new IllegalStateException("Nobody follows this customer: " + event.getClass());
            };
        }
    }

    /** S15. Locked and followed by {@code ownerId} since then. */
    record Locked(CustomerDescribed described, String ownerId, Instant since) implements Known {
        @Override
        public CustomerAssignmentState after(CustomerAssignmentEvent event) {
            return switch (event) {
                case CustomerDescribed e -> new Locked(e, ownerId, since);
                case CustomerLocked _ -> throw new IllegalStateException("The customer was locked twice");
                case CustomerTakenOver e -> new Locked(described, e.ownerId(), e.occurredAt());
                case CustomerReleased _ -> new Free(described);
            };
        }
    }
}
