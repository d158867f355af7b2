package dev.frontdesk.axon;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import dev.frontdesk.kernel.DomainEvent;
import java.util.List;

/** The one step from a decision to the aggregate's history. */
public final class Events {

    private Events() {}

    /**
     * Applies what a decider returned; for use in command handlers.
     *
     * @return the aggregate's version afterwards, which the command handler returns
     */
    public static long record(List<? extends DomainEvent> decided) {
        decided.forEach(event -> apply(event));
        return getVersion();
    }
}
