package dev.frontdesk.directory.department;

import dev.frontdesk.axon.Events;
import dev.frontdesk.directory.department.DepartmentCommand.DescribeDepartment;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Carries commands to {@link DepartmentDecider} and events to {@link DepartmentState}; has no rule of its own. */
@Aggregate
class Department {

    /**
     * A String on purpose: Axon 4 loses messages of an aggregate whose identifier is a record. Null until the first
     * event: Axon would store that one under whatever stood here.
     */
    @AggregateIdentifier
    private @Nullable String id;

    private DepartmentState state = new DepartmentState.Unknown();

    Department() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(DescribeDepartment command) {
        return Events.record(DepartmentDecider.decide(state, command));
    }

    @EventSourcingHandler
    void on(DepartmentEvent event) {
        id = event.departmentId();
        state = state.after(event);
    }
}
