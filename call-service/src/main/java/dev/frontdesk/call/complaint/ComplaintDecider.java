package dev.frontdesk.call.complaint;

import dev.frontdesk.call.complaint.ComplaintCommand.AcknowledgeComplaint;
import dev.frontdesk.call.complaint.ComplaintCommand.HandOverComplaint;
import dev.frontdesk.call.complaint.ComplaintCommand.MarkComplaintOverdue;
import dev.frontdesk.call.complaint.ComplaintCommand.PromiseContact;
import dev.frontdesk.call.complaint.ComplaintCommand.ReceiveComplaint;
import dev.frontdesk.call.complaint.ComplaintCommand.RecordContact;
import dev.frontdesk.call.complaint.ComplaintCommand.RecordEscalation;
import dev.frontdesk.call.complaint.ComplaintCommand.TellSupervisor;
import dev.frontdesk.call.complaint.ComplaintCommand.WithdrawComplaint;
import dev.frontdesk.call.complaint.ComplaintEvent.AcknowledgementOverdue;
import dev.frontdesk.call.complaint.ComplaintEvent.ComplaintAcknowledged;
import dev.frontdesk.call.complaint.ComplaintEvent.ComplaintEscalated;
import dev.frontdesk.call.complaint.ComplaintEvent.ComplaintHandedOver;
import dev.frontdesk.call.complaint.ComplaintEvent.ComplaintReceived;
import dev.frontdesk.call.complaint.ComplaintEvent.ComplaintWithdrawn;
import dev.frontdesk.call.complaint.ComplaintEvent.ContactAttempted;
import dev.frontdesk.call.complaint.ComplaintEvent.ContactMade;
import dev.frontdesk.call.complaint.ComplaintEvent.ContactOverdue;
import dev.frontdesk.call.complaint.ComplaintEvent.ContactPromised;
import dev.frontdesk.call.complaint.ComplaintEvent.EscalationRequested;
import dev.frontdesk.call.complaint.ComplaintState.NotReceived;
import dev.frontdesk.call.complaint.ComplaintState.Received;
import dev.frontdesk.call.complaint.ComplaintState.Withdrawn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** S20 to S22. Every rule of a complaint. Same state, same command, same answer: no clock, no chance, no framework. */
final class ComplaintDecider {

    private ComplaintDecider() {}

    static List<ComplaintEvent> decide(ComplaintState state, ComplaintCommand command) {
        return switch (state) {
            case NotReceived _, Withdrawn _
            when command instanceof ReceiveComplaint receive ->
                List.of(new ComplaintReceived(
                        receive.complaintId().value(), receive.callId(), receive.acknowledgeBy(), "S20", receive.at()));
            case NotReceived _ -> throw ComplaintRejection.notReceived(command.complaintId());
            case Withdrawn _
            when command instanceof WithdrawComplaint
                    || command instanceof MarkComplaintOverdue
                    || command instanceof TellSupervisor
                    || command instanceof RecordEscalation -> List.of();
            case Withdrawn _ -> throw ComplaintRejection.withdrawn(command.complaintId());
            case Received received ->
                switch (command) {
                    case ReceiveComplaint _ -> List.of();
                    case HandOverComplaint handOver -> handOver(received, handOver);
                    case PromiseContact promise -> promise(received, promise);
                    case RecordContact contact -> contact(received, contact);
                    case AcknowledgeComplaint acknowledge -> acknowledge(received, acknowledge);
                    case WithdrawComplaint withdraw -> withdraw(received, withdraw);
                    case MarkComplaintOverdue overdue -> overdue(received, overdue);
                    case TellSupervisor tell -> tellSupervisor(received, tell);
                    case RecordEscalation escalation -> escalated(received, escalation);
                };
        };
    }

    private static List<ComplaintEvent> handOver(Received state, HandOverComplaint command) {
        var event = new ComplaintHandedOver(
                command.complaintId().value(), command.extension(), command.rule(), command.at());
        return state.told().contains(event) ? List.of() : List.of(event);
    }

    /** What was promised once holds: a second promise would only move the moment. */
    private static List<ComplaintEvent> promise(Received state, PromiseContact command) {
        var contact = command.contact();
        if (command.dueAt().isBefore(command.at())) {
            throw ComplaintRejection.dueBeforeMade(command.complaintId());
        }
        var promised = state.promised();
        if (promised != null) {
            if (promised.ownerId().equals(command.ownerId())
                    && promised.digest().equals(contact.digest())) {
                return List.of();
            }
            throw ComplaintRejection.promisedAlready(command.complaintId());
        }
        return List.of(new ContactPromised(
                command.complaintId().value(),
                command.ownerId(),
                contact.ref(),
                contact.person(),
                contact.digest(),
                command.complaintId().relay(),
                command.at().plus(command.relayWithin()),
                command.dueAt(),
                "S22",
                command.at()));
    }

    /** Whoever of customer service speaks with the caller has the complaint, too. */
    private static List<ComplaintEvent> contact(Received state, RecordContact command) {
        var promised = state.promised();
        if (promised == null) {
            throw ComplaintRejection.nothingPromised(command.complaintId());
        }
        if (state.contacted()) {
            return List.of();
        }
        if (command.at().isBefore(promised.occurredAt())) {
            throw ComplaintRejection.beforePromise(command.complaintId());
        }
        var id = command.complaintId().value();
        if (command.talkSeconds() == 0 || !command.staffId().equals(promised.ownerId())) {
            var vain = new ContactAttempted(id, command.staffId(), command.talkSeconds(), command.at());
            return state.told().contains(vain) ? List.of() : List.of(vain);
        }
        var evidence = command.byLine() ? "line-signal" : "outbound-call";
        var events = new ArrayList<ComplaintEvent>();
        events.add(new ContactMade(
                id,
                command.staffId(),
                command.talkSeconds(),
                inTime(promised.dueAt(), command.at()),
                evidence,
                "S22",
                command.at()));
        events.addAll(acknowledge(
                state, new AcknowledgeComplaint(command.complaintId(), command.staffId(), evidence, command.at())));
        return List.copyOf(events);
    }

    private static List<ComplaintEvent> acknowledge(Received state, AcknowledgeComplaint command) {
        if (state.acknowledgedBy() != null) {
            return List.of();
        }
        if (command.at().isBefore(state.received().occurredAt())) {
            throw ComplaintRejection.beforeReceived(command.complaintId());
        }
        return List.of(new ComplaintAcknowledged(
                command.complaintId().value(),
                command.staffId(),
                inTime(state.received().acknowledgeBy(), command.at()),
                command.evidence(),
                "S20",
                command.at()));
    }

    private static List<ComplaintEvent> withdraw(Received state, WithdrawComplaint command) {
        if (!state.untouched()) {
            throw ComplaintRejection.underWay(command.complaintId());
        }
        return List.of(new ComplaintWithdrawn(command.complaintId().value(), command.at()));
    }

    /** Exactly at the moment there is still time. */
    private static List<ComplaintEvent> overdue(Received state, MarkComplaintOverdue command) {
        var id = command.complaintId().value();
        var events = new ArrayList<ComplaintEvent>();
        var acknowledgeBy = state.received().acknowledgeBy();
        if (state.acknowledgedBy() == null && !state.acknowledgementOverdue() && !inTime(acknowledgeBy, command.at())) {
            events.add(new AcknowledgementOverdue(id, acknowledgeBy, "S20", command.at()));
        }
        var promised = state.promised();
        if (promised != null
                && !state.contacted()
                && !state.contactOverdue()
                && !inTime(promised.dueAt(), command.at())) {
            events.add(new ContactOverdue(id, promised.dueAt(), "S22", command.at()));
            events.add(late(promised, command));
        }
        return List.copyOf(events);
    }

    /** The relay's own time is over, too, so that directory-service hands it on to the deputy at once. */
    private static EscalationRequested late(ContactPromised promised, MarkComplaintOverdue command) {
        return new EscalationRequested(
                promised.complaintId(),
                promised.ownerId(),
                promised.detailsRef(),
                promised.person(),
                promised.digest(),
                command.complaintId().lateRelay(),
                promised.dueAt(),
                "S22",
                command.at());
    }

    /** Where contact was promised its owner was told, and who stands in hears of it by that relay. */
    private static List<ComplaintEvent> tellSupervisor(Received state, TellSupervisor command) {
        if (!state.acknowledgementOverdue()
                || state.acknowledgedBy() != null
                || state.promised() != null
                || state.supervisorToldBy() != null) {
            return List.of();
        }
        var contact = command.contact();
        return List.of(new EscalationRequested(
                command.complaintId().value(),
                null,
                contact.ref(),
                contact.person(),
                contact.digest(),
                command.complaintId().untakenRelay(),
                command.at().plus(command.relayWithin()),
                "S20",
                command.at()));
    }

    private static List<ComplaintEvent> escalated(Received state, RecordEscalation command) {
        var untaken = command.relayId().equals(command.complaintId().untakenRelay());
        var dueAt = command.dueAt() == null && untaken ? state.supervisorToldBy() : command.dueAt();
        if (dueAt == null) {
            return List.of();
        }
        var event = new ComplaintEscalated(
                command.complaintId().value(),
                command.relayId(),
                command.level(),
                command.staffId(),
                dueAt,
                untaken ? "S20" : "S22",
                command.at());
        return state.told().contains(event) ? List.of() : List.of(event);
    }

    private static boolean inTime(Instant dueAt, Instant at) {
        return !at.isAfter(dueAt);
    }
}
