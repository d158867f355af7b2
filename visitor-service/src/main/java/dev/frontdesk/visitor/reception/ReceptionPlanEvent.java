package dev.frontdesk.visitor.reception;

import dev.frontdesk.kernel.DomainEvent;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** What became of a site's reception plan. Stored for ever: rename nothing, remove nothing. */
public sealed interface ReceptionPlanEvent extends DomainEvent {

    String planId();

    /** Whole, so that an old day can be read with the rules of its day. */
    @Revision("1")
    record ReceptionPlanPublished(String planId, ReceptionRules rules, Instant occurredAt)
            implements ReceptionPlanEvent {}
}
