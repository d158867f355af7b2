package dev.frontdesk.visitor.visit;

import dev.frontdesk.visitor.visit.Presence.Here;
import dev.frontdesk.visitor.visit.VisitCommand.Answer.Colleague;
import dev.frontdesk.visitor.visit.VisitCommand.Answer.Coming;
import dev.frontdesk.visitor.visit.VisitCommand.Answer.Declined;
import dev.frontdesk.visitor.visit.VisitCommand.Answer.Wait;
import dev.frontdesk.visitor.visit.VisitCommand.Ask;
import dev.frontdesk.visitor.visit.VisitCommand.AskHost;
import dev.frontdesk.visitor.visit.VisitCommand.GiveOutwardAnswer;
import dev.frontdesk.visitor.visit.VisitCommand.MarkUnreachable;
import dev.frontdesk.visitor.visit.VisitCommand.RecordAnswer;
import dev.frontdesk.visitor.visit.VisitCommand.RecordDeputyAsked;
import dev.frontdesk.visitor.visit.VisitCommand.RecordNotified;
import dev.frontdesk.visitor.visit.VisitEvent.DeputyAsked;
import dev.frontdesk.visitor.visit.VisitEvent.HostAccepted;
import dev.frontdesk.visitor.visit.VisitEvent.HostAsked;
import dev.frontdesk.visitor.visit.VisitEvent.HostDeclined;
import dev.frontdesk.visitor.visit.VisitEvent.HostNotified;
import dev.frontdesk.visitor.visit.VisitEvent.HostReferred;
import dev.frontdesk.visitor.visit.VisitEvent.HostUnreachable;
import dev.frontdesk.visitor.visit.VisitEvent.OutwardAnswerGiven;
import dev.frontdesk.visitor.visit.VisitState.Arrived;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** S33, S42, S43, S48. The host decides before the visitor hears anything. */
final class HostDecider {

    static final String COMING = "coming";
    static final String WAIT = "wait";
    /** The person answered on the own page; else the desk asked and wrote it down. */
    static final String PAGE = "page";

    private HostDecider() {}

    static HostAsked asked(VisitId visitId, int n, Ask ask, Details details, @Nullable String supersedes, Instant at) {
        var dueAt = at.plusSeconds(ask.limitSeconds());
        return new HostAsked(
                visitId.value(),
                visitId.relay(n),
                ask.staffId(),
                dueAt,
                ask.nextSeconds(),
                ask.next(),
                dueAt.plusSeconds(ask.nextSeconds() * ask.next().size()),
                details.ref(),
                details.person(),
                details.digest(),
                supersedes,
                ask.rule(),
                at);
    }

    /** Whoever is asked already is not asked again. */
    static List<VisitEvent> ask(Arrived visit, AskHost command) {
        here(visit, command);
        var asking = visit.asking();
        var current = asking.current();
        if (asking.waits()
                && current.filter(one -> one.staffId().equals(command.ask().staffId()))
                        .isPresent()) {
            return List.of();
        }
        var supersedes = asking.waits() ? current.map(HostAsked::relayId).orElse(null) : null;
        return List.of(next(visit, command.visitId(), command.ask(), supersedes, command.at()));
    }

    static List<VisitEvent> notified(Arrived visit, RecordNotified command) {
        knows(visit, command, command.relayId());
        var event = new HostNotified(
                command.visitId().value(),
                command.relayId(),
                command.staffId(),
                command.channel(),
                command.level(),
                command.at());
        return visit.asking().steps().contains(Asking.step(event)) ? List.of() : List.of(event);
    }

    static List<VisitEvent> deputyAsked(Arrived visit, RecordDeputyAsked command) {
        knows(visit, command, command.relayId());
        var event = new DeputyAsked(
                command.visitId().value(),
                command.relayId(),
                command.staffId(),
                command.level(),
                command.dueAt(),
                command.at());
        return visit.asking().steps().contains(Asking.step(event)) ? List.of() : List.of(event);
    }

    /** Exactly at the moment there is still time. */
    static List<VisitEvent> unreachable(Arrived visit, MarkUnreachable command) {
        var asking = visit.asking();
        return asking.current()
                .filter(_ -> asking.waits() && visit.presence() instanceof Here)
                .filter(asked -> command.at().isAfter(asked.unreachableAt()))
                .<List<VisitEvent>>map(asked ->
                        List.of(new HostUnreachable(command.visitId().value(), asked.relayId(), "S97", command.at())))
                .orElse(List.of());
    }

    /** S42. A later answer takes the place of an earlier one, until the visitor has gone. */
    static List<VisitEvent> answered(Arrived visit, RecordAnswer command) {
        here(visit, command);
        if (command.evidence().equals(PAGE) && !visit.asking().wasAsked(command.staffId())) {
            throw VisitRejection.hostNotAsked(command.visitId());
        }
        var id = command.visitId().value();
        return switch (command.answer()) {
            case Coming _ -> accepted(visit, command, COMING, null);
            case Wait(int minutes) -> accepted(visit, command, WAIT, minutes);
            case Colleague(var colleagueId, var ask) ->
                List.of(
                        new HostReferred(id, command.staffId(), colleagueId, command.evidence(), command.at()),
                        next(
                                visit,
                                command.visitId(),
                                ask,
                                visit.asking().current().map(HostAsked::relayId).orElse(null),
                                command.at()));
            case Declined(var reason, var note) -> declined(visit, command, reason, note);
        };
    }

    /** Told the same again is not told anew. */
    static List<VisitEvent> told(Arrived visit, GiveOutwardAnswer command) {
        here(visit, command);
        var outcome = Outcomes.of(visit).word();
        return outcome.equals(visit.now().told())
                ? List.of()
                : List.of(new OutwardAnswerGiven(command.visitId().value(), outcome, "S43", command.at()));
    }

    private static List<VisitEvent> accepted(
            Arrived visit, RecordAnswer command, String answer, @Nullable Integer minutes) {
        var event = new HostAccepted(
                command.visitId().value(), command.staffId(), answer, minutes, command.evidence(), "S42", command.at());
        var same = visit.asking().decision() instanceof Decision.Accepted(var before)
                && before.staffId().equals(event.staffId())
                && before.answer().equals(answer)
                && Objects.equals(before.waitMinutes(), minutes);
        return same ? List.of() : List.of(event);
    }

    private static List<VisitEvent> declined(
            Arrived visit, RecordAnswer command, DeclineReason reason, @Nullable Details note) {
        if (visit.presence() instanceof Here here && here.admitted()) {
            throw VisitRejection.admitted(command.visitId());
        }
        var event = new HostDeclined(
                command.visitId().value(),
                command.staffId(),
                reason.word(),
                note == null ? null : note.ref(),
                note == null ? null : note.person(),
                command.evidence(),
                "S43",
                command.at());
        var same = visit.asking().decision() instanceof Decision.Declined(var before)
                && before.staffId().equals(event.staffId())
                && before.reason().equals(event.reason());
        return same ? List.of() : List.of(event);
    }

    private static HostAsked next(Arrived visit, VisitId visitId, Ask ask, @Nullable String supersedes, Instant at) {
        var n = visit.asking().relays().size() + 1;
        return asked(visitId, n, ask, visit.now().details(), supersedes, at);
    }

    private static void here(Arrived visit, VisitCommand command) {
        if (!(visit.presence() instanceof Here)) {
            throw VisitRejection.over(command.visitId());
        }
    }

    private static void knows(Arrived visit, VisitCommand command, String relayId) {
        if (!visit.asking().relays().contains(relayId)) {
            throw VisitRejection.relayUnknown(command.visitId(), relayId);
        }
    }
}
