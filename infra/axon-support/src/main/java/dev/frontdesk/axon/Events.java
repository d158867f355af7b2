package dev.frontdesk.axon;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import dev.frontdesk.kernel.DomainEvent;
import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;

/** The one step from a decision to the aggregate's history. */
public final class Events {

    private static final ExpectedVersionTarget TARGET = new ExpectedVersionTarget();

    private Events() {}

    /**
     * Applies what a decider returned; for use in command handlers.
     *
     * @return the aggregate's version afterwards, which the command handler returns
     */
    public static long record(List<? extends DomainEvent> decided) {
        refuseAnotherVersion();
        decided.forEach(event -> apply(event));
        return version();
    }

    /** Where a command may create its aggregate, Axon loads it without a look at the version the client expects. */
    private static void refuseAnotherVersion() {
        var command = CurrentUnitOfWork.get().getMessage();
        var expected = (Long) command.getMetaData().get(Desk.EXPECTED_VERSION);
        if (expected != null && expected != version()) {
            throw new ConflictingAggregateVersionException(
                    TARGET.aggregateOf((CommandMessage<?>) command), expected, version());
        }
    }

    /** Before the first event: -1. */
    private static long version() {
        Long version = getVersion();
        return version == null ? -1 : version;
    }
}
