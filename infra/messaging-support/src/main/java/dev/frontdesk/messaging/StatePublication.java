package dev.frontdesk.messaging;

import java.util.List;
import java.util.concurrent.ExecutionException;

/**
 * A service has states that are no events, because they change too often and prove nothing; it tells the others what is
 * otherwise than they were told. Asked each second, by one process at a time.
 */
public interface StatePublication {

    /** @return whether there may be more to look at now */
    boolean look(Teller teller) throws InterruptedException, ExecutionException;

    /** The way out. */
    @FunctionalInterface
    interface Teller {

        /** Returns when the broker has confirmed all; until then none of them counts as told. */
        void tell(List<StateFact> facts) throws InterruptedException, ExecutionException;
    }
}
