package dev.frontdesk.visitor.invitation;

import dev.frontdesk.axon.Events;
import dev.frontdesk.visitor.invitation.InvitationCommand.CancelDay;
import dev.frontdesk.visitor.invitation.InvitationCommand.CancelVisit;
import dev.frontdesk.visitor.invitation.InvitationCommand.MarkDayPassed;
import dev.frontdesk.visitor.invitation.InvitationCommand.PlanVisit;
import dev.frontdesk.visitor.invitation.InvitationCommand.RecordMails;
import dev.frontdesk.visitor.invitation.InvitationCommand.ReplanVisit;
import dev.frontdesk.visitor.invitation.InvitationCommand.UseInvitation;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Carries commands to {@link InvitationDecider} and events to {@link InvitationState}; has no rule of its own. */
@Aggregate
class Invitation {

    /** A String, and null until the first event: Axon takes any other value for the id. */
    @AggregateIdentifier
    private @Nullable String id;

    private InvitationState state = new InvitationState.NotPlanned();

    Invitation() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(PlanVisit command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ReplanVisit command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(CancelVisit command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(CancelDay command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RecordMails command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(UseInvitation command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(MarkDayPassed command) {
        return decided(command);
    }

    @EventSourcingHandler
    void on(InvitationEvent event) {
        id = event.invitationId();
        state = state.after(event);
    }

    private long decided(InvitationCommand command) {
        return Events.record(InvitationDecider.decide(state, command));
    }
}
