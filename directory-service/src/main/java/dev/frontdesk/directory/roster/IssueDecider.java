package dev.frontdesk.directory.roster;

import dev.frontdesk.directory.roster.DutyRosterCommand.IssueDays;
import dev.frontdesk.directory.roster.DutyRosterCommand.TakeCalendar;
import dev.frontdesk.directory.roster.DutyRosterEvent.DutyCalendarTaken;
import dev.frontdesk.directory.roster.DutyRosterEvent.DutyDayIssued;
import dev.frontdesk.directory.roster.DutyRosterEvent.DutyDoubleCoverFound;
import dev.frontdesk.directory.roster.DutyRosterEvent.DutyGapFound;
import dev.frontdesk.directory.roster.DutyRosterEvent.IssuedShift;
import dev.frontdesk.directory.roster.DutyRosterState.Planned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** S16. Gives out the roster day by day, when it is new, and finds its mistakes before the day begins. Pure. */
final class IssueDecider {

    private IssueDecider() {}

    /** Days that are over keep what was known of them then. */
    static List<DutyRosterEvent> decide(DutyRosterState state, TakeCalendar command) {
        var roster = DutyRosterDecider.planned(state);
        if (roster.special().since(command.from()).equals(command.days())) {
            return List.of();
        }
        return List.of(new DutyCalendarTaken(
                command.rosterId().value(), command.from().toString(), command.days(), command.at()));
    }

    static List<DutyRosterEvent> decide(DutyRosterState state, IssueDays command) {
        var roster = DutyRosterDecider.planned(state);
        var events = new ArrayList<DutyRosterEvent>();
        for (int n = 0; n < command.days(); n++) {
            var day = command.first().plusDays(n);
            issue(roster, day, command, events);
            // A day that has begun is not found faulty any more: that is what corrections and overrides are for.
            if (DutyTable.start(day, roster.zone()).isAfter(command.at())) {
                findings(roster, day, command, events);
            }
        }
        return List.copyOf(events);
    }

    private static void issue(Planned roster, LocalDate day, IssueDays command, List<DutyRosterEvent> events) {
        var shifts = DutyTable.day(roster, day).stream()
                .map(piece -> new IssuedShift(piece.from(), piece.until(), piece.staffId(), piece.by(), piece.source()))
                .toList();
        if (!shifts.equals(roster.issued().get(day))) {
            events.add(new DutyDayIssued(
                    command.rosterId().value(), roster.names(), day.toString(), shifts, command.at()));
        }
    }

    private static void findings(Planned roster, LocalDate day, IssueDays command, List<DutyRosterEvent> events) {
        var id = command.rosterId().value();
        Instant at = command.at();
        for (var gap : DutyTable.gaps(roster, day)) {
            if (!roster.found().contains(Finding.gap(gap.from(), gap.until()))) {
                events.add(new DutyGapFound(id, day.toString(), gap.from(), gap.until(), at));
            }
        }
        for (var two : DutyTable.doubleCovers(roster, day)) {
            if (!roster.found().contains(Finding.doubleCover(two.from(), two.until(), two.claimed()))) {
                events.add(new DutyDoubleCoverFound(id, day.toString(), two.from(), two.until(), two.claimed(), at));
            }
        }
    }
}
