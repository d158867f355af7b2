package dev.frontdesk.axon;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.jspecify.annotations.Nullable;

/** Axon's view of the store. Its streams are woken by the commit, where Axon's own are polled each half second. */
final class TailedEventStore extends AbstractEventStore {

    private final PostgresEventStorageEngine engine;
    private final EventTail tail;

    private TailedEventStore(Builder builder, PostgresEventStorageEngine engine, EventTail tail) {
        super(builder);
        this.engine = engine;
        this.tail = tail;
    }

    static TailedEventStore create(PostgresEventStorageEngine engine, EventTail tail) {
        var builder = new Builder();
        builder.storageEngine(engine);
        return new TailedEventStore(builder, engine, tail);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken after) {
        return new TailingStream(engine, tail, after);
    }

    private static final class Builder extends AbstractEventStore.Builder {}
}
