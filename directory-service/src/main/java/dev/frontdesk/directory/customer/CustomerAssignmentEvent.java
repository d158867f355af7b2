package dev.frontdesk.directory.customer;

import dev.frontdesk.kernel.DomainEvent;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * Stored for ever: rename nothing, remove nothing.
 *
 * <p>Company, names and numbers lie in the vault; here stand where, and a digest that proves what was said.
 */
public sealed interface CustomerAssignmentEvent extends DomainEvent {

    String customerId();

    /**
     * Something the vault keeps.
     *
     * @param person one id for everything kept under one number; others know the caller by it
     */
    record Kept(String ref, String person, String digest) {}

    /** Whole, as the register of customers has it from now on. */
    @Revision("1")
    record CustomerDescribed(String customerId, String siteId, Kept company, List<Kept> contacts, Instant occurredAt)
            implements CustomerAssignmentEvent {}

    /** S15. From now on followed by this member of staff and by nobody else. */
    @Revision("1")
    record CustomerLocked(String customerId, String ownerId, String rule, Instant occurredAt)
            implements CustomerAssignmentEvent {}

    /** S15. {@code reason} is a word of a short list, no free text. */
    @Revision("1")
    record CustomerTakenOver(
            String customerId, String fromId, String ownerId, String reason, String rule, Instant occurredAt)
            implements CustomerAssignmentEvent {}

    /** S16. Nobody follows the customer any more. {@code reason} is a word of a short list, no free text. */
    @Revision("1")
    record CustomerReleased(String customerId, String ownerId, String reason, String rule, Instant occurredAt)
            implements CustomerAssignmentEvent {}
}
