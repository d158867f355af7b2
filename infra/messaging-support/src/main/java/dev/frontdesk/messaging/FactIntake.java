package dev.frontdesk.messaging;

import dev.frontdesk.kernel.Rejection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.messaging.Message;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in what other services tell. A batch's effects and ids are one transaction, so a second delivery has no second
 * effect. When one record can't be taken, the batch is taken record by record and only that record's key is parked.
 */
final class FactIntake implements Consumer<Message<List<byte[]>>> {

    private static final Logger log = LoggerFactory.getLogger(FactIntake.class);
    private static final int ATTEMPTS = 5;

    private final Effects effects;
    private final TakenFacts taken;
    private final ParkedFacts parked;
    private final TransactionTemplate transaction;

    FactIntake(Effects effects, TakenFacts taken, ParkedFacts parked, TransactionTemplate transaction) {
        this.effects = effects;
        this.taken = taken;
        this.parked = parked;
        this.transaction = transaction;
    }

    @Override
    public void accept(Message<List<byte[]>> batch) {
        var records = Incoming.of(batch).stream().filter(effects::concern).toList();
        if (records.isEmpty()) {
            return;
        }
        try {
            together(records);
        } catch (RuntimeException trouble) {
            if (passes(trouble)) {
                throw trouble;
            }
            records.forEach(this::takeAlone);
        }
    }

    /** A race lost to a command of this service is run again at once, in a transaction that is younger than the winner's. */
    private void together(List<Incoming> records) {
        for (var left = ATTEMPTS - 1; ; left--) {
            try {
                transaction.executeWithoutResult(status -> take(records));
                return;
            } catch (ConcurrencyException lostRace) {
                if (left == 0) {
                    throw lostRace;
                }
            }
        }
    }

    private void take(List<Incoming> records) {
        var behind = parked.keysAmong(records);
        var open = records.stream()
                .filter(record -> !behind.contains(record.key()))
                .toList();
        var fresh = taken.remember(open.stream().map(Incoming::id).collect(Collectors.toSet()));
        for (var record : records) {
            if (behind.contains(record.key())) {
                parked.park(record, "waits behind an earlier one");
            } else if (fresh.remove(record.id())) {
                effects.take(record);
            }
        }
    }

    private void takeAlone(Incoming record) {
        try {
            together(List.of(record));
        } catch (RuntimeException trouble) {
            if (passes(trouble)) {
                throw trouble;
            }
            var reason = reason(trouble);
            log.warn("parked {} of {}: {}", record.id(), record.topic(), reason);
            transaction.executeWithoutResult(status -> parked.park(record, reason));
        }
    }

    /** The exception's own words may quote the record; only our own, which do not, are kept. */
    static String reason(RuntimeException trouble) {
        var ours = trouble instanceof Incoming.Unreadable || trouble instanceof Rejection;
        var words = ours ? trouble.getMessage() : null;
        return words == null ? trouble.getClass().getSimpleName() : words;
    }

    /** Trouble of the moment: the same record will do later. It is delivered again until then, and nothing overtakes it. */
    static boolean passes(RuntimeException trouble) {
        return trouble instanceof ConcurrencyException
                || trouble instanceof TransactionException
                || trouble instanceof NonTransientDataAccessResourceException
                || (trouble instanceof DataAccessException && !(trouble instanceof NonTransientDataAccessException));
    }

    Set<String> topics() {
        return effects.topics();
    }
}
