package dev.frontdesk.axon;

import dev.frontdesk.kernel.DomainEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** What happened to one aggregate, read from the store itself: right at once, at any {@link Moment}. */
public final class History {

    private final EventStore store;
    private final PostgresEventStorageEngine engine;
    private final EventCatalog catalog;

    History(EventStore store, PostgresEventStorageEngine engine, EventCatalog catalog) {
        this.store = store;
        this.engine = engine;
        this.catalog = catalog;
    }

    /** @return in order; empty when nobody knows such an aggregate */
    public List<Recorded> of(String aggregateId) {
        return of(aggregateId, Moment.LATEST);
    }

    /** @return in order, only what had happened and was known at that moment */
    public List<Recorded> of(String aggregateId, Moment moment) {
        return store.readEvents(aggregateId)
                .asStream()
                .map(message -> recorded(message, catalog))
                .filter(moment::includes)
                .toList();
    }

    /**
     * Of many aggregates with one look at the store.
     *
     * @return by aggregate, each in order, only what had happened and was known at that moment; those of which nothing had
     *     are missing
     */
    public Map<String, List<Recorded>> of(Collection<String> aggregateIds, Moment moment) {
        return engine.readEvents(aggregateIds)
                .map(message -> recorded(message, catalog))
                .filter(moment::includes)
                .collect(Collectors.groupingBy(Recorded::aggregateId));
    }

    /** Events by id, whatever they happened to, in reading order; unknown ones are left out. */
    public List<Recorded> withIds(Collection<UUID> eventIds) {
        return engine.withIds(eventIds).stream()
                .map(message -> recorded(message, catalog))
                .toList();
    }

    /** An event message as it stands in the store. */
    public Recorded recorded(DomainEventMessage<?> message) {
        return recorded(message, catalog);
    }

    private static Recorded recorded(DomainEventMessage<?> message, EventCatalog catalog) {
        return new Recorded(
                message.getIdentifier(),
                message.getType(),
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                catalog.name(message.getPayloadType()),
                message.getTimestamp(),
                Origins.from(message.getMetaData()),
                (DomainEvent) message.getPayload());
    }
}
