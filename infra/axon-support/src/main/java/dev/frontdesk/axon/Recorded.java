package dev.frontdesk.axon;

import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.kernel.Origin;
import java.time.Instant;

/**
 * A stored event with its envelope.
 *
 * @param sequence place within its aggregate, from 0
 * @param name stored name, see {@link EventCatalog}
 * @param recordedAt the store's clock when it was inserted
 */
public record Recorded(
        String eventId,
        String aggregateType,
        String aggregateId,
        long sequence,
        String name,
        Instant recordedAt,
        Origin origin,
        DomainEvent event) {}
