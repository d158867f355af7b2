package dev.frontdesk.web.problem;

import dev.frontdesk.kernel.Rejection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;

/** Looks through what frameworks wrap around the thing that went wrong. */
public final class Causes {

    /** Deeper than any real chain; guards against one that bites its tail. */
    private static final int DEPTH = 20;

    private Causes() {}

    /** Outermost first. */
    static List<Throwable> of(@Nullable Throwable thrown) {
        return Stream.<Throwable>iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEPTH)
                .toList();
    }

    /** Somebody else was faster; the same request may succeed at once. */
    public static boolean isLostRace(@Nullable Throwable thrown) {
        return of(thrown).stream().anyMatch(Causes::lostRace) && !isWaitedInVain(thrown);
    }

    /** The business said no. */
    public static boolean isRefusal(@Nullable Throwable thrown) {
        return of(thrown).stream().anyMatch(Rejection.class::isInstance);
    }

    /** Somebody else held a lock for as long as we were ready to wait. */
    static boolean isWaitedInVain(@Nullable Throwable thrown) {
        return of(thrown).stream().anyMatch(cause -> state(cause).equals("55P03"));
    }

    static String state(Throwable cause) {
        return cause instanceof SQLException sql && sql.getSQLState() != null ? sql.getSQLState() : "";
    }

    private static boolean lostRace(Throwable cause) {
        return cause instanceof ConcurrencyException
                || cause instanceof AggregateStreamCreationException
                || cause instanceof ConcurrencyFailureException
                || state(cause).equals("40001")
                || state(cause).equals("40P01");
    }
}
