package dev.frontdesk.axon;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import dev.frontdesk.kernel.Origin;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one way to send a command. Returns when its events are stored; within a surrounding transaction they are stored
 * together with it, and a refusal leaves that transaction as it was.
 *
 * <p>A lost race is tried again, five times in all; then it surfaces as {@link ConcurrencyException}. Within a surrounding
 * transaction it surfaces at once: that transaction is older than the winner, so whoever opened it has to begin anew.
 */
public final class Desk {

    static final String EXPECTED_VERSION = "expectedVersion";

    private static final int ATTEMPTS = 5;

    private final CommandGateway commands;
    private final TransactionTemplate transaction;
    private final History history;

    Desk(CommandGateway commands, PlatformTransactionManager transactions, History history) {
        this.commands = commands;
        this.history = history;
        // Nested: a savepoint within a surrounding transaction, so that a refusal does not doom it.
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    public Done send(Object command, Origin origin) {
        return retried(() -> dispatch(command, metaData(origin, null)));
    }

    /**
     * @param expectedVersion version the client had read
     * @throws VersionMismatch when the aggregate is at another one; nothing has changed
     */
    public Done send(Object command, Origin origin, long expectedVersion) {
        try {
            return retried(() -> dispatch(command, metaData(origin, expectedVersion)));
        } catch (ConflictingAggregateVersionException e) {
            throw history.of(String.valueOf(e.getAggregateIdentifier())).stream()
                    .reduce((earlier, later) -> later)
                    .filter(latest -> latest.origin().site().equals(origin.site()))
                    .map(latest -> new VersionMismatch(e.getExpectedVersion(), latest))
                    .orElseGet(() -> new VersionMismatch(e.getExpectedVersion(), e.getActualVersion()));
        }
    }

    private Done dispatch(Object command, Map<String, Object> metaData) {
        return alone(() -> transaction.execute(status -> {
            Long version = commands.sendAndWait(command, MetaData.from(metaData));
            return new Done(version == null ? -1 : version);
        }));
    }

    private static Map<String, Object> metaData(Origin origin, @Nullable Long expectedVersion) {
        Map<String, Object> metaData = new HashMap<>(Origins.toMetaData(origin));
        if (expectedVersion != null) {
            metaData.put(EXPECTED_VERSION, expectedVersion);
        }
        return metaData;
    }

    private static Done retried(Supplier<Done> attempt) {
        var attempts = TransactionSynchronizationManager.isActualTransactionActive() ? 1 : ATTEMPTS;
        for (int left = attempts - 1; ; left--) {
            try {
                return attempt.get();
            } catch (ConcurrencyException lostRace) {
                if (left == 0) {
                    throw lostRace;
                }
                LockSupport.parkNanos(
                        MILLISECONDS.toNanos(ThreadLocalRandom.current().nextLong(1, 20)));
            }
        }
    }

    /** Within an event handler Axon would hold the new events back until the whole batch commits; a command is its own step. */
    private static <T> T alone(Supplier<T> step) {
        if (!CurrentUnitOfWork.isStarted()) {
            return step.get();
        }
        UnitOfWork<?> surrounding = CurrentUnitOfWork.get();
        CurrentUnitOfWork.clear(surrounding);
        try {
            return step.get();
        } finally {
            CurrentUnitOfWork.set(surrounding);
        }
    }
}
