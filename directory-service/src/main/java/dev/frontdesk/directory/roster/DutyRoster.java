package dev.frontdesk.directory.roster;

import dev.frontdesk.axon.Events;
import dev.frontdesk.directory.roster.DutyRosterCommand.CorrectDuty;
import dev.frontdesk.directory.roster.DutyRosterCommand.IssueDays;
import dev.frontdesk.directory.roster.DutyRosterCommand.OverrideDuty;
import dev.frontdesk.directory.roster.DutyRosterCommand.PlanDuty;
import dev.frontdesk.directory.roster.DutyRosterCommand.SwapDuty;
import dev.frontdesk.directory.roster.DutyRosterCommand.TakeCalendar;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Carries commands to the deciders and events to {@link DutyRosterState}; has no rule of its own. */
@Aggregate
class DutyRoster {

    /** A String on purpose: Axon 4 loses messages of an aggregate whose identifier is a record. */
    @AggregateIdentifier
    private @Nullable String id;

    private DutyRosterState state = new DutyRosterState.Unplanned();

    DutyRoster() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(PlanDuty command) {
        return Events.record(DutyRosterDecider.decide(state, command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(OverrideDuty command) {
        return Events.record(DutyRosterDecider.decide(state, command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(SwapDuty command) {
        return Events.record(DutyRosterDecider.decide(state, command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(CorrectDuty command) {
        return Events.record(DutyRosterDecider.decide(state, command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(IssueDays command) {
        return Events.record(IssueDecider.decide(state, command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(TakeCalendar command) {
        return Events.record(IssueDecider.decide(state, command));
    }

    @EventSourcingHandler
    void on(DutyRosterEvent event) {
        id = event.rosterId();
        state = state.after(event);
    }
}
