package dev.frontdesk.visitor.visit;

import dev.frontdesk.visitor.visit.Reply.Owed;
import dev.frontdesk.visitor.visit.VisitCommand.LeaveMessage;
import dev.frontdesk.visitor.visit.VisitCommand.MarkReplyOverdue;
import dev.frontdesk.visitor.visit.VisitCommand.NoteReturnVisit;
import dev.frontdesk.visitor.visit.VisitCommand.RecordReply;
import dev.frontdesk.visitor.visit.VisitCommand.ReleaseReply;
import dev.frontdesk.visitor.visit.VisitEvent.HostReplied;
import dev.frontdesk.visitor.visit.VisitEvent.MessageLeftForHost;
import dev.frontdesk.visitor.visit.VisitEvent.ReplyOverdue;
import dev.frontdesk.visitor.visit.VisitEvent.ReplyReleased;
import dev.frontdesk.visitor.visit.VisitEvent.ReturnVisitNoted;
import dev.frontdesk.visitor.visit.VisitState.Arrived;
import java.util.List;

/** S97 to S100. The person sought is absent: what is passed on, and whether the reply comes in time. */
final class ReplyDecider {

    private ReplyDecider() {}

    /** One promise per visit; the same words again are the same promise. */
    static List<VisitEvent> left(Arrived visit, LeaveMessage command) {
        switch (visit.reply()) {
            case Reply.None _ -> {}
            case Owed(var before, var _)
            when before.digest().equals(command.details().digest()) -> {
                return List.of();
            }
            case Owed _, Reply.RepliedLate _, Reply.Settled _ ->
                throw VisitRejection.messageLeftAlready(command.visitId());
        }
        if (command.at().isBefore(visit.now().arrivedAt())) {
            throw VisitRejection.departureBeforeArrival(command.visitId());
        }
        var details = command.details();
        return List.of(new MessageLeftForHost(
                command.visitId().value(),
                command.hostId(),
                details.ref(),
                details.person(),
                details.digest(),
                command.visitId().relay(visit.asking().relays().size() + 1),
                command.at().plusSeconds(command.replyWithinSeconds()),
                command.replyWithinSeconds(),
                "S97",
                command.at()));
    }

    static List<VisitEvent> comesAgain(Arrived visit, NoteReturnVisit command) {
        var day = command.expectedOn();
        return List.of(new ReturnVisitNoted(
                command.visitId().value(), day == null ? null : day.toString(), "S99", command.at()));
    }

    /** Exactly at the promised moment there is still time. */
    static List<VisitEvent> replied(Arrived visit, RecordReply command) {
        return switch (visit.reply()) {
            case Reply.None _ -> throw VisitRejection.noMessageLeft(command.visitId());
            case Reply.Settled _, Reply.RepliedLate _ -> List.of();
            case Owed(var message, var _) -> {
                if (command.at().isBefore(message.occurredAt())) {
                    throw VisitRejection.replyBeforeMessage(command.visitId());
                }
                yield List.of(new HostReplied(
                        command.visitId().value(),
                        command.staffId(),
                        !command.at().isAfter(message.dueAt()),
                        command.evidence(),
                        "S100",
                        command.at()));
            }
        };
    }

    static List<VisitEvent> overdue(Arrived visit, MarkReplyOverdue command) {
        return visit.reply() instanceof Owed(var message, var late)
                        && !late
                        && command.at().isAfter(message.dueAt())
                ? List.of(new ReplyOverdue(command.visitId().value(), message.dueAt(), "S100", command.at()))
                : List.of();
    }

    /** A promise that was broken stays broken: releasing it afterwards would only hide that. */
    static List<VisitEvent> released(Arrived visit, ReleaseReply command) {
        return switch (visit.reply()) {
            case Reply.None _ -> throw VisitRejection.noMessageLeft(command.visitId());
            case Owed(var message, var late)
            when late || command.at().isAfter(message.dueAt()) -> throw VisitRejection.promiseBroken(command.visitId());
            case Owed _ ->
                List.of(new ReplyReleased(
                        command.visitId().value(), command.reason().word(), command.at()));
            case Reply.Settled _, Reply.RepliedLate _ -> throw VisitRejection.promiseSettled(command.visitId());
        };
    }
}
