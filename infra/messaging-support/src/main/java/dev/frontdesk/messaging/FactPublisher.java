package dev.frontdesk.messaging;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import dev.frontdesk.axon.History;
import dev.frontdesk.axon.StorePosition;
import dev.frontdesk.messaging.FactSender.Outgoing;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends what others may know to Kafka, in the order of the store. The event table is the outbox: the place moves on only
 * when the broker has confirmed, and nothing waits for the broker while it holds a transaction. While Kafka is down it
 * waits; the desk goes on.
 */
final class FactPublisher implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(FactPublisher.class);
    private static final int BATCH = 500;
    private static final long PAUSE_MILLIS = 1000;

    private final EventStore store;
    private final History history;
    private final List<Publication> publications;
    private final FactSender sender;
    private final DataSource database;
    private final JsonMapper json;
    private volatile @Nullable Thread thread;
    private volatile boolean running;

    FactPublisher(
            EventStore store,
            History history,
            List<Publication> publications,
            FactSender sender,
            DataSource database,
            JsonMapper json) {
        this.store = store;
        this.history = history;
        this.publications = publications;
        this.sender = sender;
        this.database = database;
        this.json = json;
    }

    private void run() {
        while (running) {
            try (var place = PublisherPlace.claim(database, json)) {
                if (place != null) {
                    publish(place);
                }
                pause();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (SQLException | ExecutionException | RuntimeException trouble) {
                // Whatever it is: a publisher that gave up would let every promise to other services be broken
                // silently.
                log.warn(
                        "publishing pauses and will resume: {}",
                        trouble.getClass().getSimpleName());
                pauseQuietly();
            }
        }
    }

    private void publish(PublisherPlace place) throws InterruptedException, ExecutionException, SQLException {
        try (var stream = store.openStream(place.position())) {
            while (running) {
                List<Outgoing> facts = new ArrayList<>();
                var upTo = next(stream, facts);
                sender.send(facts).get();
                place.move(upTo);
            }
        }
    }

    /** Waits for the next event and takes what has come with it, up to a batch. */
    private StorePosition next(BlockingStream<TrackedEventMessage<?>> stream, List<Outgoing> facts)
            throws InterruptedException {
        TrackedEventMessage<?> event;
        var taken = 0;
        do {
            event = stream.nextAvailable();
            collect((DomainEventMessage<?>) event, facts);
            taken++;
        } while (taken < BATCH && stream.hasNextAvailable());
        return (StorePosition) event.trackingToken();
    }

    private void collect(DomainEventMessage<?> message, List<Outgoing> facts) {
        var recorded = history.recorded(message);
        var number = 0;
        for (var publication : publications) {
            for (var fact : publication.of(recorded)) {
                facts.add(new Outgoing(recorded, fact, number++));
            }
        }
    }

    private static void pause() throws InterruptedException {
        MILLISECONDS.sleep(PAUSE_MILLIS);
    }

    private static void pauseQuietly() {
        try {
            pause();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("fact-publisher").daemon().start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        var publishing = thread;
        if (publishing != null) {
            publishing.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
