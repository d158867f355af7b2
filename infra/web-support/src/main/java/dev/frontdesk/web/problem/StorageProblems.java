package dev.frontdesk.web.problem;

import java.sql.SQLException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** What event store and database say. */
final class StorageProblems {

    private StorageProblems() {}

    static @Nullable Problem of(Throwable cause) {
        if (Causes.isLostRace(cause) || Causes.isWaitedInVain(cause)) {
            return new Problem(409, "try-again");
        }
        return switch (cause) {
            case AggregateNotFoundException unknown -> new Problem(404, "not-found");
            case CannotCreateTransactionException down -> Problem.unavailable();
            // Neither commit nor rollback got through: the connection died under the request.
            case TransactionSystemException down -> Problem.unavailable();
            case DataAccessResourceFailureException down -> Problem.unavailable();
            case TransientDataAccessResourceException down -> Problem.unavailable();
            case RecoverableDataAccessException down -> Problem.unavailable();
            case QueryTimeoutException slow -> Problem.unavailable();
            case SQLException sql when isDown(Causes.state(sql)) -> Problem.unavailable();
            default -> null;
        };
    }

    /** Connection lost, server shutting down or starting, out of connections, disk or memory. */
    private static boolean isDown(String state) {
        return state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
    }
}
