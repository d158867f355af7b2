package dev.frontdesk.axon;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/**
 * Events in one PostgreSQL table. Each row names its inserting transaction; readers see only rows of transactions below
 * the snapshot horizon, ordered by (transaction, position). So a committed event is seen by every reader, however long
 * its writer took, and no writer ever waits for another one's flush. Axon's own JDBC engine loses such events (#4829).
 */
public final class PostgresEventStorageEngine extends BatchingEventStorageEngine {

    /** Rows of transactions that can no longer change: everything older than the oldest one still running. */
    private static final String BELOW_HORIZON = "tx < pg_snapshot_xmin(pg_current_snapshot())::text::bigint";

    /**
     * A transaction that got its id early, for example by noting an Idempotency-Key, may find an event of a later one
     * before it. Its own would then be read ahead of that one, so it does not go in: a race lost to the later one.
     * Positions are drawn in the order of the rows, which a join alone would not keep.
     */
    private static final String INSERT = """
        insert into event (event_id, site, aggregate_type, aggregate_id, sequence, name, revision, metadata, payload)
        select event_id, site, aggregate_type, aggregate_id, sequence, name, revision, metadata, payload from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::bytea[], ?::bytea[])
            with ordinality
            as fresh (event_id, site, aggregate_type, aggregate_id, sequence, name, revision, metadata, payload, place)
        where not exists (
            select from event earlier
            where earlier.aggregate_id = fresh.aggregate_id and earlier.sequence = fresh.sequence - 1
                and earlier.tx > pg_current_xact_id()::text::bigint)
        order by place
        returning tx
        """;

    private final JdbcTemplate jdbc;
    private final EventCatalog catalog;
    private final EventTail tail;

    private PostgresEventStorageEngine(Builder builder, JdbcTemplate jdbc, EventCatalog catalog, EventTail tail) {
        super(builder);
        this.jdbc = jdbc;
        this.catalog = catalog;
        this.tail = tail;
    }

    static PostgresEventStorageEngine create(
            JdbcTemplate jdbc, Serializer serializer, EventCatalog catalog, EventUpcaster upcasters, EventTail tail) {
        var builder = new Builder();
        builder.eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(upcasters)
                .batchSize(500);
        return new PostgresEventStorageEngine(builder, jdbc, catalog, tail);
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        var rows = events.stream()
                .map(event -> Row.of((DomainEventMessage<?>) event, serializer, catalog))
                .toList();
        try {
            var transactions = jdbc.query(
                    connection -> {
                        var statement = connection.prepareStatement(INSERT);
                        statement.setArray(1, array(connection, "uuid", rows, Row::eventId));
                        statement.setArray(2, array(connection, "text", rows, Row::site));
                        statement.setArray(3, array(connection, "text", rows, Row::aggregateType));
                        statement.setArray(4, array(connection, "text", rows, Row::aggregateId));
                        statement.setArray(5, array(connection, "bigint", rows, Row::sequence));
                        statement.setArray(6, array(connection, "text", rows, Row::name));
                        statement.setArray(7, array(connection, "text", rows, Row::revision));
                        statement.setArray(8, bytes(connection, rows, Row::metadata));
                        statement.setArray(9, bytes(connection, rows, Row::payload));
                        return statement;
                    },
                    (row, number) -> row.getLong(1));
            if (transactions.size() < rows.size()) {
                throw lostRace(rows.getFirst(), "comes after one of a later transaction");
            }
            tail.appended(transactions.getFirst());
        } catch (DuplicateKeyException taken) {
            // The database's own words quote the row, so they go no further.
            throw lostRace(rows.getFirst(), "was stored by somebody else");
        }
    }

    private static ConcurrencyException lostRace(Row first, String why) {
        return new ConcurrencyException("%s: event %d %s".formatted(first.aggregateId(), first.sequence(), why));
    }

    private static Array array(
            Connection connection, String type, List<Row> rows, Function<Row, @Nullable Object> column)
            throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(column).toArray());
    }

    private static Array bytes(Connection connection, List<Row> rows, Function<Row, byte[]> column)
            throws SQLException {
        return connection.createArrayOf("bytea", rows.stream().map(column).toArray(byte[][]::new));
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(
            String aggregateIdentifier, long firstSequenceNumber, int batchSize) {
        return jdbc.query(
                "select * from event where aggregate_id = ? and sequence >= ? order by sequence limit ?",
                (row, number) -> stored(row),
                aggregateIdentifier,
                firstSequenceNumber,
                batchSize);
    }

    /** Of many aggregates at once, one after the other, each in its own order. */
    Stream<? extends DomainEventMessage<?>> readEvents(Collection<String> aggregateIds) {
        var stored = jdbc.query(
                connection -> {
                    var statement = connection.prepareStatement(
                            "select * from event where aggregate_id = any(?) order by aggregate_id, sequence");
                    statement.setArray(1, connection.createArrayOf("text", aggregateIds.toArray()));
                    return statement;
                },
                (row, number) -> stored(row));
        return EventStreamUtils.upcastAndDeserializeDomainEvents(stored.stream(), getEventSerializer(), upcasterChain)
                .asStream();
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken lastToken, int batchSize) {
        var after = StorePosition.of(lastToken);
        RowMapper<TrackedEventData<?>> tracked =
                (row, number) -> new TrackedDomainEventData<>(position(row), stored(row));
        return jdbc.query(
                "select * from event where (tx, position) > (?, ?) and " + BELOW_HORIZON
                        + " order by tx, position limit ?",
                tracked,
                after.tx(),
                after.at(),
                batchSize);
    }

    /** Events by id, in reading order. */
    List<? extends DomainEventMessage<?>> withIds(Collection<UUID> eventIds) {
        var stored = jdbc.query(
                "select * from event where event_id = any(?) order by tx, position",
                (row, number) -> stored(row),
                (Object) eventIds.toArray(UUID[]::new));
        return EventStreamUtils.upcastAndDeserializeDomainEvents(stored.stream(), getEventSerializer(), upcasterChain)
                .asStream()
                .toList();
    }

    /** The next events after a place, ready to be handled. */
    Batch nextBatch(@Nullable TrackingToken after) {
        var stored = fetchTrackedEvents(after, batchSize());
        var events = EventUtils.upcastAndDeserializeTrackedEvents(stored.stream(), getEventSerializer(), upcasterChain)
                .<TrackedEventMessage<?>>map(event -> event)
                .toList();
        return new Batch(
                events, stored.isEmpty() ? after : stored.getLast().trackingToken(), stored.size() == batchSize());
    }

    /** @param full more is waiting behind it, probably */
    record Batch(
            List<TrackedEventMessage<?>> events, @Nullable TrackingToken upTo, boolean full) {}

    private GenericDomainEventEntry<byte[]> stored(ResultSet row) throws SQLException {
        return new GenericDomainEventEntry<>(
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getLong("sequence"),
                row.getString("event_id"),
                row.getTimestamp("recorded_at").toInstant(),
                catalog.type(row.getString("name")).getName(),
                row.getString("revision"),
                row.getBytes("payload"),
                row.getBytes("metadata"));
    }

    private static StorePosition position(ResultSet row) throws SQLException {
        return new StorePosition(row.getLong("tx"), row.getLong("position"));
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return null;
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return lastWhere("true");
    }

    /** The place before the first event recorded at that time or later. */
    @Override
    public @Nullable TrackingToken createTokenAt(Instant dateTime) {
        return lastWhere(
                "(tx, position) < (select tx, position from event where recorded_at >= ? order by tx, position limit 1)"
                        + " or not exists (select from event where recorded_at >= ?)",
                Timestamp.from(dateTime),
                Timestamp.from(dateTime));
    }

    private @Nullable StorePosition lastWhere(String condition, Object... parameters) {
        return jdbc
                .query(
                        "select tx, position from event where (" + condition + ") and " + BELOW_HORIZON
                                + " order by tx desc, position desc limit 1",
                        (row, number) -> position(row),
                        parameters)
                .stream()
                .findFirst()
                .orElse(null);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return Optional.ofNullable(jdbc.queryForObject(
                "select max(sequence) from event where aggregate_id = ?", Long.class, aggregateIdentifier));
    }

    /** Aggregates of a desk live for a day and hold tens of events: no snapshots until a measurement asks for them. */
    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return Stream.empty();
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        throw new UnsupportedOperationException("this store keeps no snapshots");
    }

    private record Row(
            UUID eventId,
            String site,
            String aggregateType,
            String aggregateId,
            long sequence,
            String name,
            @Nullable String revision,
            byte[] metadata,
            byte[] payload) {

        static Row of(DomainEventMessage<?> event, Serializer serializer, EventCatalog catalog) {
            var payload = event.serializePayload(serializer, byte[].class);
            return new Row(
                    UUID.fromString(event.getIdentifier()),
                    Origins.from(event.getMetaData()).site(),
                    event.getType(),
                    event.getAggregateIdentifier(),
                    event.getSequenceNumber(),
                    catalog.name(event.getPayloadType()),
                    payload.getType().getRevision(),
                    event.serializeMetaData(serializer, byte[].class).getData(),
                    payload.getData());
        }
    }

    private static final class Builder extends BatchingEventStorageEngine.Builder {}
}
