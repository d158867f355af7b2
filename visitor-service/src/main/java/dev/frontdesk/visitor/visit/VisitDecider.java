package dev.frontdesk.visitor.visit;

import dev.frontdesk.visitor.visit.VisitCommand.AdmitVisitor;
import dev.frontdesk.visitor.visit.VisitCommand.AskHost;
import dev.frontdesk.visitor.visit.VisitCommand.CorrectDeparture;
import dev.frontdesk.visitor.visit.VisitCommand.CorrectDetails;
import dev.frontdesk.visitor.visit.VisitCommand.CorrectEntry;
import dev.frontdesk.visitor.visit.VisitCommand.GiveOutwardAnswer;
import dev.frontdesk.visitor.visit.VisitCommand.InferDeparture;
import dev.frontdesk.visitor.visit.VisitCommand.KeepPhoto;
import dev.frontdesk.visitor.visit.VisitCommand.LeaveMessage;
import dev.frontdesk.visitor.visit.VisitCommand.MarkReplyOverdue;
import dev.frontdesk.visitor.visit.VisitCommand.MarkUnreachable;
import dev.frontdesk.visitor.visit.VisitCommand.NoteReturnVisit;
import dev.frontdesk.visitor.visit.VisitCommand.RecordAnswer;
import dev.frontdesk.visitor.visit.VisitCommand.RecordBreak;
import dev.frontdesk.visitor.visit.VisitCommand.RecordDeparture;
import dev.frontdesk.visitor.visit.VisitCommand.RecordDeputyAsked;
import dev.frontdesk.visitor.visit.VisitCommand.RecordNotified;
import dev.frontdesk.visitor.visit.VisitCommand.RecordReply;
import dev.frontdesk.visitor.visit.VisitCommand.RecordReturn;
import dev.frontdesk.visitor.visit.VisitCommand.RecordWatchMatch;
import dev.frontdesk.visitor.visit.VisitCommand.RegisterArrival;
import dev.frontdesk.visitor.visit.VisitCommand.ReleaseReply;
import dev.frontdesk.visitor.visit.VisitCommand.TurnAwayVisitor;
import dev.frontdesk.visitor.visit.VisitEvent.PhotoTaken;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorArrived;
import dev.frontdesk.visitor.visit.VisitEvent.WatchListMatched;
import dev.frontdesk.visitor.visit.VisitState.Arrived;
import dev.frontdesk.visitor.visit.VisitState.NotArrived;
import java.util.ArrayList;
import java.util.List;

/**
 * Every rule of a visit; how hosts are asked is in {@link HostDecider}, what an absent one owes in {@link ReplyDecider},
 * coming and going in {@link StayDecider}. Same state, same command, same answer: no clock, no chance, no framework.
 */
final class VisitDecider {

    private VisitDecider() {}

    static List<VisitEvent> decide(VisitState state, VisitCommand command) {
        return switch (state) {
            case NotArrived _ when command instanceof RegisterArrival register -> arrived(register);
            case NotArrived _ -> throw VisitRejection.notArrived(command.visitId());
            case Arrived visit -> decide(visit, command);
        };
    }

    private static List<VisitEvent> decide(Arrived visit, VisitCommand command) {
        return switch (command) {
            case RegisterArrival again -> same(visit, again);
            case AskHost c -> HostDecider.ask(visit, c);
            case RecordNotified c -> HostDecider.notified(visit, c);
            case RecordDeputyAsked c -> HostDecider.deputyAsked(visit, c);
            case MarkUnreachable c -> HostDecider.unreachable(visit, c);
            case RecordAnswer c -> HostDecider.answered(visit, c);
            case GiveOutwardAnswer c -> HostDecider.told(visit, c);
            case AdmitVisitor c -> StayDecider.admit(visit, c);
            case TurnAwayVisitor c -> StayDecider.turnAway(visit, c);
            case LeaveMessage c -> ReplyDecider.left(visit, c);
            case NoteReturnVisit c -> ReplyDecider.comesAgain(visit, c);
            case RecordReply c -> ReplyDecider.replied(visit, c);
            case MarkReplyOverdue c -> ReplyDecider.overdue(visit, c);
            case ReleaseReply c -> ReplyDecider.released(visit, c);
            case RecordWatchMatch c -> matched(visit, c);
            case KeepPhoto c -> photo(visit, c);
            case RecordBreak c -> StayDecider.onBreak(visit, c);
            case RecordReturn c -> StayDecider.back(visit, c);
            case RecordDeparture c -> StayDecider.departed(visit, c);
            case CorrectDeparture c -> StayDecider.corrected(visit, c);
            case InferDeparture c -> StayDecider.inferred(visit, c);
            case CorrectDetails c -> CorrectionDecider.details(visit, c);
            case CorrectEntry c -> CorrectionDecider.entry(visit, c);
        };
    }

    /** Nothing new is no news. */
    private static List<VisitEvent> matched(Arrived visit, RecordWatchMatch command) {
        var noted = visit.noted();
        return noted.watchIds().containsAll(command.watchIds())
                        && noted.callIds().containsAll(command.callIds())
                ? List.of()
                : List.of(new WatchListMatched(
                        command.visitId().value(), command.watchIds(), command.callIds(), command.at()));
    }

    private static List<VisitEvent> photo(Arrived visit, KeepPhoto command) {
        var photo = command.photo();
        return photo.digest().equals(visit.noted().photo())
                ? List.of()
                : List.of(new PhotoTaken(
                        command.visitId().value(),
                        photo.ref(),
                        photo.person(),
                        photo.digest(),
                        command.mediaType(),
                        command.at()));
    }

    private static List<VisitEvent> arrived(RegisterArrival command) {
        var events = new ArrayList<VisitEvent>();
        events.add(arrival(command));
        var ask = command.ask();
        if (ask != null) {
            events.add(HostDecider.asked(command.visitId(), 1, ask, command.details(), null, command.at()));
        }
        return List.copyOf(events);
    }

    private static VisitorArrived arrival(RegisterArrival command) {
        var entry = command.entry();
        var details = command.details();
        return new VisitorArrived(
                command.visitId().value(),
                entry.kind(),
                entry.subject(),
                entry.hostId(),
                entry.invitationId(),
                entry.guests(),
                details.ref(),
                details.person(),
                details.digest(),
                entry.persons(),
                entry.place(),
                entry.appointment(),
                entry.admission(),
                entry.noticeVersion(),
                entry.noticeLanguage(),
                entry.planId(),
                entry.planVersion(),
                entry.closesAt(),
                entry.rule(),
                command.at());
    }

    /** The moment and the plan are left out on purpose: a retry may bring others. */
    private static List<VisitEvent> same(Arrived visit, RegisterArrival again) {
        var first = visit.now().first();
        var isSame = first.kind().equals(again.entry().kind())
                && first.persons() == again.entry().persons()
                && first.digest().equals(again.details().digest());
        if (!isSame) {
            throw VisitRejection.idTaken(again.visitId());
        }
        return List.of();
    }
}
