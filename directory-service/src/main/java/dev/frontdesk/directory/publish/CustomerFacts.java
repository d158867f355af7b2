package dev.frontdesk.directory.publish;

import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Recorded;
import dev.frontdesk.directory.customer.CustomerAssignmentEvent;
import dev.frontdesk.directory.customer.CustomerAssignmentEvent.Kept;
import dev.frontdesk.directory.customer.CustomerAssignmentState;
import dev.frontdesk.directory.customer.CustomerAssignmentState.Known;
import dev.frontdesk.directory.customer.CustomerAssignmentState.Locked;
import dev.frontdesk.messaging.PublicFact;
import dev.frontdesk.messaging.Publication;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * S14, S15. Whose customer a person of the vault is, so that call-service knows without asking. Whole each time; the
 * topic is compacted, so a new service builds its copy from it alone. No company, no name, no number.
 */
@Component
class CustomerFacts implements Publication {

    static final String TOPIC = "frontdesk.directory.customers.v1";

    private final Function<String, List<Recorded>> history;

    @Autowired
    CustomerFacts(History history) {
        this(history::of);
    }

    CustomerFacts(Function<String, List<Recorded>> history) {
        this.history = history;
    }

    record CustomerOwnerV1(
            String customerId,
            String siteId,
            List<String> persons,
            boolean locked,
            @Nullable String ownerId,
            @Nullable Instant since,
            Instant occurredAt) {

        static final String TYPE = "directory.customer-owner.v1";

        static CustomerOwnerV1 from(Known customer, Instant occurredAt) {
            var described = customer.described();
            var locked = customer instanceof Locked now ? now : null;
            return new CustomerOwnerV1(
                    described.customerId(),
                    described.siteId(),
                    described.contacts().stream().map(Kept::person).distinct().toList(),
                    locked != null,
                    locked == null ? null : locked.ownerId(),
                    locked == null ? null : locked.since(),
                    occurredAt);
        }
    }

    @Override
    public List<PublicFact> of(Recorded recorded) {
        return recorded.event() instanceof CustomerAssignmentEvent event && after(recorded) instanceof Known customer
                ? List.of(
                        new PublicFact(TOPIC, CustomerOwnerV1.TYPE, CustomerOwnerV1.from(customer, event.occurredAt())))
                : List.of();
    }

    /** As the customer was after this event, whatever came later. */
    private CustomerAssignmentState after(Recorded recorded) {
        var events = recorded.sequence() == 0 ? List.of(recorded) : history.apply(recorded.aggregateId());
        return CustomerAssignmentState.of(events.stream()
                .filter(one -> one.sequence() <= recorded.sequence())
                .map(one -> (CustomerAssignmentEvent) one.event())
                .toList());
    }
}
