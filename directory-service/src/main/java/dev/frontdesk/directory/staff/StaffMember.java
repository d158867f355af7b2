package dev.frontdesk.directory.staff;

import dev.frontdesk.axon.Events;
import dev.frontdesk.directory.staff.StaffCommand.DescribeStaff;
import dev.frontdesk.directory.staff.StaffCommand.StaffLeaves;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Carries commands to {@link StaffDecider} and events to {@link StaffState}; has no rule of its own. */
@Aggregate
class StaffMember {

    /**
     * A String on purpose: Axon 4 loses messages of an aggregate whose identifier is a record. Null until the first
     * event: Axon would store that one under whatever stood here.
     */
    @AggregateIdentifier
    private @Nullable String id;

    private StaffState state = new StaffState.Unknown();

    StaffMember() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(DescribeStaff command) {
        return Events.record(StaffDecider.decide(state, command));
    }

    /** Creates nobody: without a first event there is nothing to leave. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(StaffLeaves command) {
        return Events.record(StaffDecider.decide(state, command));
    }

    @EventSourcingHandler
    void on(StaffEvent event) {
        id = event.staffId();
        state = state.after(event);
    }
}
