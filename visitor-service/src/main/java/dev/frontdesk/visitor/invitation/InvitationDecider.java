package dev.frontdesk.visitor.invitation;

import dev.frontdesk.visitor.invitation.InvitationCommand.CancelDay;
import dev.frontdesk.visitor.invitation.InvitationCommand.CancelVisit;
import dev.frontdesk.visitor.invitation.InvitationCommand.MarkDayPassed;
import dev.frontdesk.visitor.invitation.InvitationCommand.PlanVisit;
import dev.frontdesk.visitor.invitation.InvitationCommand.RecordMails;
import dev.frontdesk.visitor.invitation.InvitationCommand.ReplanVisit;
import dev.frontdesk.visitor.invitation.InvitationCommand.UseInvitation;
import dev.frontdesk.visitor.invitation.InvitationEvent.DayCancelled;
import dev.frontdesk.visitor.invitation.InvitationEvent.DayPassed;
import dev.frontdesk.visitor.invitation.InvitationEvent.Guest;
import dev.frontdesk.visitor.invitation.InvitationEvent.InvitationSent;
import dev.frontdesk.visitor.invitation.InvitationEvent.InvitationUndelivered;
import dev.frontdesk.visitor.invitation.InvitationEvent.InvitationUsed;
import dev.frontdesk.visitor.invitation.InvitationEvent.NoShowRecorded;
import dev.frontdesk.visitor.invitation.InvitationEvent.VisitCancelled;
import dev.frontdesk.visitor.invitation.InvitationEvent.VisitPlanned;
import dev.frontdesk.visitor.invitation.InvitationEvent.VisitReplanned;
import dev.frontdesk.visitor.invitation.InvitationState.Coming;
import dev.frontdesk.visitor.invitation.InvitationState.Mail;
import dev.frontdesk.visitor.invitation.InvitationState.NotPlanned;
import dev.frontdesk.visitor.invitation.InvitationState.Planned;
import dev.frontdesk.visitor.invitation.Schedule.Day;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Every rule of an invitation. Same state, same command, same answer: no clock, no chance, no framework. */
final class InvitationDecider {

    private InvitationDecider() {}

    static List<InvitationEvent> decide(InvitationState state, InvitationCommand command) {
        return switch (state) {
            case NotPlanned _ when command instanceof PlanVisit plan -> List.of(planned(plan));
            case NotPlanned _ -> throw InvitationRejection.notPlanned(command.invitationId());
            case Planned planned ->
                switch (command) {
                    case PlanVisit plan -> same(planned.first(), plan);
                    case ReplanVisit replan -> replan(planned, replan);
                    case CancelVisit cancel -> cancel(planned, cancel);
                    case CancelDay day -> cancelDay(planned, day);
                    case RecordMails mails -> mails(planned, mails);
                    case UseInvitation use -> use(planned, use);
                    case MarkDayPassed passed -> passed(planned, passed);
                };
        };
    }

    private static VisitPlanned planned(PlanVisit command) {
        return new VisitPlanned(
                command.invitationId().value(),
                command.hostId(),
                command.visitKind(),
                List.copyOf(command.guests()),
                command.headcount(),
                command.schedule(),
                0,
                command.schedule().days().getFirst().until(),
                "S44",
                command.at());
    }

    /** The moment is left out on purpose: a retry that leaves it to the desk's clock brings another one. */
    private static List<InvitationEvent> same(VisitPlanned first, PlanVisit again) {
        var same = first.hostId().equals(again.hostId())
                && first.visitKind().equals(again.visitKind())
                && first.guests().equals(again.guests())
                && first.headcount() == again.headcount()
                && first.schedule().equals(again.schedule());
        if (!same) {
            throw InvitationRejection.idTaken(again.invitationId());
        }
        return List.of();
    }

    private static List<InvitationEvent> replan(Planned planned, ReplanVisit command) {
        requireOpen(planned, command);
        var terms = planned.terms();
        if (terms.hostId().equals(command.hostId()) && terms.schedule().equals(command.schedule())) {
            return List.of();
        }
        var next = command.schedule().days().stream()
                .filter(stillToCome(planned))
                .findFirst()
                .map(Day::until)
                .orElse(null);
        return List.of(new VisitReplanned(
                command.invitationId().value(),
                command.hostId(),
                command.schedule(),
                terms.sequence() + 1,
                next,
                command.at()));
    }

    private static List<InvitationEvent> cancel(Planned planned, CancelVisit command) {
        var reason = command.reason().word();
        if (planned.cancelled() != null && planned.cancelled().reason().equals(reason)) {
            return List.of();
        }
        requireOpen(planned, command);
        return List.of(new VisitCancelled(
                command.invitationId().value(), reason, planned.terms().sequence() + 1, command.at()));
    }

    /** The last one is no day of several: the invitation itself is cancelled. */
    private static List<InvitationEvent> cancelDay(Planned planned, CancelDay command) {
        var id = command.invitationId();
        var schedule = planned.terms().schedule();
        if (schedule.except().contains(command.day())) {
            return List.of();
        }
        requireOpen(planned, command);
        var open = schedule.days().stream().filter(stillToCome(planned)).toList();
        if (open.stream().noneMatch(day -> day.day().equals(command.day()))) {
            throw InvitationRejection.dayUnknown(id, command.day());
        }
        if (planned.came().used().keySet().stream()
                .anyMatch(coming -> coming.day().equals(command.day()))) {
            throw InvitationRejection.dayBegun(id, command.day());
        }
        var next = open.stream()
                .filter(day -> !day.day().equals(command.day()))
                .findFirst()
                .orElseThrow(() -> InvitationRejection.dayLast(id));
        return List.of(new DayCancelled(
                id.value(),
                command.day(),
                command.reason().word(),
                schedule.without(command.day()),
                planned.terms().sequence() + 1,
                next.until(),
                command.at()));
    }

    /** Cancelled or over: there is nothing left to be changed. */
    private static void requireOpen(Planned planned, InvitationCommand command) {
        if (planned.cancelled() != null) {
            throw InvitationRejection.cancelled(command.invitationId());
        }
        if (planned.terms().schedule().days().stream().noneMatch(stillToCome(planned))) {
            throw InvitationRejection.over(command.invitationId());
        }
    }

    private static Predicate<Day> stillToCome(Planned planned) {
        return day -> !planned.came().passed().contains(day.day());
    }

    /** A failure is told once; that a mail was taken after all is told once as well. */
    private static List<InvitationEvent> mails(Planned planned, RecordMails command) {
        var id = command.invitationId().value();
        var taken = command.failure() == null;
        var news = command.guests().stream()
                .filter(guest -> !planned.mails().contains(new Mail(guest, command.sequence(), true)))
                .filter(guest -> taken || !planned.mails().contains(new Mail(guest, command.sequence(), false)))
                .toList();
        if (news.isEmpty()) {
            return List.of();
        }
        return List.of(
                command.failure() == null
                        ? new InvitationSent(id, command.sequence(), news, command.at())
                        : new InvitationUndelivered(id, command.sequence(), news, command.failure(), command.at()));
    }

    /**
     * From the tolerance before the start until the tolerance after the end, both moments included. Whoever came before
     * it was cancelled came by it; so did whoever was let in while it was being cancelled or moved.
     */
    private static List<InvitationEvent> use(Planned planned, UseInvitation command) {
        var id = command.invitationId();
        var cancelled = planned.cancelled();
        if (!command.letIn() && cancelled != null && !command.at().isBefore(cancelled.occurredAt())) {
            throw InvitationRejection.cancelled(id);
        }
        var known = planned.first().guests().stream().map(Guest::number).collect(Collectors.toSet());
        requireKnown(known, command);
        var day = dayOf(planned, command);
        var news = new ArrayList<Integer>();
        for (var guest : command.guests()) {
            var visit = planned.came().used().get(new Coming(day, guest));
            if (visit != null && !visit.equals(command.visitId())) {
                throw InvitationRejection.used(id, guest);
            }
            if (visit == null) {
                news.add(guest);
            }
        }
        return news.isEmpty()
                ? List.of()
                : List.of(new InvitationUsed(id.value(), day, List.copyOf(news), command.visitId(), command.at()));
    }

    private static void requireKnown(Set<Integer> known, UseInvitation command) {
        for (var guest : command.guests()) {
            if (!known.contains(guest)) {
                throw InvitationRejection.guestUnknown(command.invitationId(), guest);
            }
        }
    }

    private static LocalDate dayOf(Planned planned, UseInvitation command) {
        var schedule = planned.terms().schedule();
        var id = command.invitationId();
        var day = schedule.at(command.at()).map(Day::day);
        if (day.isEmpty() && command.letIn()) {
            return command.at().atZone(ZoneId.of(schedule.zone())).toLocalDate();
        }
        return day.orElseThrow(() -> schedule.after(command.at())
                .map(later -> InvitationRejection.notYet(id, later.from()))
                .orElseGet(() -> InvitationRejection.over(id)));
    }

    /** At the end of the tolerance itself there is still time. */
    private static List<InvitationEvent> passed(Planned planned, MarkDayPassed command) {
        var days = planned.terms().schedule().days().stream()
                .filter(stillToCome(planned))
                .toList();
        if (planned.cancelled() != null
                || days.isEmpty()
                || !command.at().isAfter(days.getFirst().until())) {
            return List.of();
        }
        var id = command.invitationId().value();
        var day = days.getFirst().day();
        var next = days.stream().skip(1).findFirst().map(Day::until).orElse(null);
        var passed = new DayPassed(id, day, next, command.at());
        return missing(planned, day)
                .<List<InvitationEvent>>map(
                        guests -> List.of(new NoShowRecorded(id, day, guests, command.at()), passed))
                .orElse(List.of(passed));
    }

    private static Optional<List<Integer>> missing(Planned planned, LocalDate day) {
        var missing = planned.first().guests().stream()
                .map(Guest::number)
                .filter(guest -> !planned.came().used().containsKey(new Coming(day, guest)))
                .toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(missing);
    }
}
