package dev.frontdesk.messaging;

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
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends what others may know to Kafka, in the order of the store. The event table is the outbox: the place moves on only
 * when the broker has confirmed, and nothing waits for the broker while it holds a transaction. While Kafka is down it
 * waits; the desk goes on.
 */
final class FactPublisher extends PublishingThread {

    private static final int BATCH = 500;

    private final EventStore store;
    private final History history;
    private final List<Publication> publications;
    private final FactSender sender;
    private final DataSource database;
    private final JsonMapper json;

    FactPublisher(
            EventStore store,
            History history,
            List<Publication> publications,
            FactSender sender,
            DataSource database,
            JsonMapper json) {
        super("fact-publisher");
        this.store = store;
        this.history = history;
        this.publications = publications;
        this.sender = sender;
        this.database = database;
        this.json = json;
    }

    @Override
    void publish() throws InterruptedException, ExecutionException, SQLException {
        try (var place = PublisherPlace.claim(database, json)) {
            if (place != null) {
                publish(place);
            }
        }
    }

    private void publish(PublisherPlace place) throws InterruptedException, ExecutionException, SQLException {
        try (var stream = store.openStream(place.position())) {
            while (isRunning()) {
                List<Outgoing> facts = new ArrayList<>();
                var upTo = next(stream, facts);
                sender.send(facts).get();
                place.move(upTo);
                gotThrough();
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
                facts.add(Outgoing.of(recorded, fact, number++));
            }
        }
    }
}
