package dev.frontdesk.axon;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.frontdesk.axon.TickEvent.Ticked;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.local.LocalPostgres;
import dev.frontdesk.test.TestPostgres;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One writer takes 90 seconds between insert and commit while 20,000 other events are appended and read. The same test
 * runs on Axon's own engine and must fail there, or it would not test what it says.
 */
class SlowWriterIT {

    private static final Duration HELD = Duration.ofSeconds(90);
    private static final int OTHERS = 20_000;
    private static final int AT_ONCE = 10;
    private static final Origin ORIGIN = new Origin("li.min", "site-a", "front-desk", "correlation-1", "request-1");

    @Test
    void an_event_behind_a_slow_transaction_is_read_and_holds_up_no_writer() throws Exception {
        // A server of its own: what is held open here would hold up the readers of every other test.
        try (var server = TestPostgres.own("slow-writer");
                var stores = Executors.newCachedThreadPool()) {
            var ours = stores.submit(() -> slowWriter(database(server, "calls"), SlowWriterIT::ours));
            var axons = stores.submit(() -> slowWriter(database(server, "visitors"), SlowWriterIT::axons));

            assertThat(outcome(ours)).isEqualTo(new Outcome(true, OTHERS, true));
            assertThat(outcome(axons)).isEqualTo(new Outcome(true, OTHERS, false));
        }
    }

    /**
     * @param othersWentOn the 20,000 were appended before the slow one committed
     * @param othersRead how many of the 20,000 the reader saw
     * @param slowRead whether it saw the slow one
     */
    private record Outcome(boolean othersWentOn, int othersRead, boolean slowRead) {}

    private static Outcome outcome(Future<Outcome> running) throws Exception {
        return running.get(HELD.toSeconds() + 120, TimeUnit.SECONDS);
    }

    private static Outcome slowWriter(
            HikariDataSource database, Function<HikariDataSource, EventStorageEngine> engineOn) throws Exception {
        try (database;
                var threads = Executors.newCachedThreadPool()) {
            var engine = engineOn.apply(database);
            var transaction = new TransactionTemplate(new JdbcTransactionManager(database));
            append(engine, transaction, "first", 0, 1);
            var inserted = new CountDownLatch(1);
            var committed = new AtomicBoolean();
            var slow = threads.submit(() -> transaction.executeWithoutResult(status -> {
                engine.appendEvents(List.of(event("slow", 0)));
                inserted.countDown();
                hold();
                committed.set(true);
            }));
            inserted.await();
            var reading = new AtomicBoolean(true);
            var reader = threads.submit(() -> read(engine, reading));
            for (var i = 0; i < OTHERS; i += AT_ONCE) {
                append(engine, transaction, "other", i, AT_ONCE);
            }
            var othersWentOn = !committed.get();
            slow.get();
            reading.set(false);
            var seen = reader.get();
            return new Outcome(othersWentOn, seen.size() - (seen.contains("slow/0") ? 2 : 1), seen.contains("slow/0"));
        }
    }

    /** Follows the store as a processor does, and once more to its end when all writers are done. */
    private static Set<String> read(EventStorageEngine engine, AtomicBoolean reading) {
        Set<String> seen = new HashSet<>();
        TrackingToken token = null;
        for (var last = false; !last; ) {
            last = !reading.get();
            try (var events = engine.readEvents(token, false)) {
                for (TrackedEventMessage<?> message : events.toList()) {
                    var event = (Ticked) message.getPayload();
                    assertThat(seen.add(event.writer() + "/" + event.count())).isTrue();
                    token = message.trackingToken();
                }
            }
            pause(Duration.ofMillis(20));
        }
        return seen;
    }

    private static void hold() {
        pause(HELD);
    }

    /** The passing of time is what this test is about. */
    private static void pause(Duration duration) {
        var until = System.nanoTime() + duration.toNanos();
        while (System.nanoTime() < until) {
            LockSupport.parkNanos(until - System.nanoTime());
        }
    }

    private static void append(
            EventStorageEngine engine, TransactionTemplate transaction, String aggregate, int from, int count) {
        var events = IntStream.range(from, from + count)
                .mapToObj(sequence -> event(aggregate, sequence))
                .toList();
        transaction.executeWithoutResult(status -> engine.appendEvents(events));
    }

    private static GenericDomainEventMessage<Ticked> event(String aggregate, int sequence) {
        return new GenericDomainEventMessage<>(
                "Tick",
                aggregate,
                sequence,
                new Ticked(aggregate, sequence, Instant.parse("2026-11-23T10:00:00Z")),
                MetaData.from(Origins.toMetaData(ORIGIN)));
    }

    private static HikariDataSource database(LocalPostgres server, String name) {
        var config = new HikariConfig();
        config.setJdbcUrl(server.url() + name);
        config.setUsername(LocalPostgres.USER);
        config.setPassword(server.password());
        config.setMaximumPoolSize(4);
        return new HikariDataSource(config);
    }

    private static EventStorageEngine ours(HikariDataSource database) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/store")
                .load()
                .migrate();
        var jdbc = new JdbcTemplate(database);
        return PostgresEventStorageEngine.create(
                jdbc, serializer(), EventCatalog.of(TickEvent.class), NoOpEventUpcaster.INSTANCE, new EventTail(jdbc));
    }

    private static EventStorageEngine axons(HikariDataSource database) {
        PersistenceExceptionResolver none = exception -> false;
        var engine = JdbcEventStorageEngine.builder()
                .connectionProvider(new SpringDataSourceConnectionProvider(database))
                .transactionManager(new SpringTransactionManager(new JdbcTransactionManager(database)))
                .eventSerializer(serializer())
                .snapshotSerializer(serializer())
                .persistenceExceptionResolver(none)
                .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        return engine;
    }

    private static Serializer serializer() {
        return Jackson3Serializer.builder().build();
    }
}
