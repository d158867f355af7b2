package dev.frontdesk.messaging;

import dev.frontdesk.messaging.FactSender.Outgoing;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;

/**
 * Tells states that stand in no event. Only the latest counts: while Kafka is down a state may change many times, and the
 * last one is told when it is back. Nothing waits for the broker while it holds a transaction.
 */
final class StatePublisher extends PublishingThread {

    private final List<StatePublication> publications;
    private final FactSender sender;
    private final DataSource database;

    StatePublisher(List<StatePublication> publications, FactSender sender, DataSource database) {
        super("state-publisher");
        this.publications = publications;
        this.sender = sender;
        this.database = database;
    }

    @Override
    public boolean isAutoStartup() {
        return !publications.isEmpty();
    }

    @Override
    void publish() throws InterruptedException, ExecutionException, SQLException {
        try (var turn = Turn.claim(database, "frontdesk.states")) {
            while (turn != null && isRunning() && turn.isKept()) {
                for (var publication : publications) {
                    boolean more;
                    do {
                        more = publication.look(this::tell);
                    } while (more);
                }
                gotThrough();
                pause();
            }
        }
    }

    private void tell(List<StateFact> facts) throws InterruptedException, ExecutionException {
        sender.send(facts.stream().map(Outgoing::of).toList()).get();
    }
}
