package dev.frontdesk.directory.department;

import dev.frontdesk.axon.Events;
import dev.frontdesk.directory.department.DepartmentTreeCommand.PlaceDepartment;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to what at one site. Every move of a department is one of this aggregate, too, in the same transaction:
 * of two moves in one moment the second is refused as a lost race and decided again, with the first one known.
 */
@Aggregate
class DepartmentTree {

    /** A String, and null until the first event: Axon takes any other value for the id. */
    @AggregateIdentifier
    private @Nullable String id;

    private DepartmentTreeState state = DepartmentTreeState.EMPTY;

    DepartmentTree() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(PlaceDepartment command) {
        return Events.record(state.decide(command));
    }

    @EventSourcingHandler
    void on(DepartmentTreeEvent event) {
        id = event.treeId();
        state = state.after(event);
    }
}
