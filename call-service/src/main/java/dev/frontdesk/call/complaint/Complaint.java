package dev.frontdesk.call.complaint;

import dev.frontdesk.axon.Events;
import dev.frontdesk.call.complaint.ComplaintCommand.AcknowledgeComplaint;
import dev.frontdesk.call.complaint.ComplaintCommand.HandOverComplaint;
import dev.frontdesk.call.complaint.ComplaintCommand.MarkComplaintOverdue;
import dev.frontdesk.call.complaint.ComplaintCommand.PromiseContact;
import dev.frontdesk.call.complaint.ComplaintCommand.ReceiveComplaint;
import dev.frontdesk.call.complaint.ComplaintCommand.RecordContact;
import dev.frontdesk.call.complaint.ComplaintCommand.RecordEscalation;
import dev.frontdesk.call.complaint.ComplaintCommand.TellSupervisor;
import dev.frontdesk.call.complaint.ComplaintCommand.WithdrawComplaint;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Carries commands to {@link ComplaintDecider} and events to {@link ComplaintState}; has no rule of its own. */
@Aggregate
class Complaint {

    /** A String, and null until the first event: Axon takes any other value for the id. */
    @AggregateIdentifier
    private @Nullable String id;

    private ComplaintState state = new ComplaintState.NotReceived();

    Complaint() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ReceiveComplaint command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(HandOverComplaint command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(PromiseContact command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RecordContact command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(AcknowledgeComplaint command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(WithdrawComplaint command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(MarkComplaintOverdue command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RecordEscalation command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(TellSupervisor command) {
        return decided(command);
    }

    @EventSourcingHandler
    void on(ComplaintEvent event) {
        id = event.complaintId();
        state = state.after(event);
    }

    private long decided(ComplaintCommand command) {
        return Events.record(ComplaintDecider.decide(state, command));
    }
}
