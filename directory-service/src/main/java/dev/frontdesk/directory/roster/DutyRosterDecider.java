package dev.frontdesk.directory.roster;

import dev.frontdesk.directory.roster.DutyRosterCommand.CorrectDuty;
import dev.frontdesk.directory.roster.DutyRosterCommand.OverrideDuty;
import dev.frontdesk.directory.roster.DutyRosterCommand.PlanDuty;
import dev.frontdesk.directory.roster.DutyRosterCommand.SwapDuty;
import dev.frontdesk.directory.roster.DutyRosterEvent.DutyCorrected;
import dev.frontdesk.directory.roster.DutyRosterEvent.DutyOverridden;
import dev.frontdesk.directory.roster.DutyRosterEvent.DutyPlanned;
import dev.frontdesk.directory.roster.DutyRosterEvent.DutySwapped;
import dev.frontdesk.directory.roster.DutyRosterEvent.Exchange;
import dev.frontdesk.directory.roster.DutyRosterEvent.PlannedLayer;
import dev.frontdesk.directory.roster.DutyRosterEvent.RequiredHours;
import dev.frontdesk.directory.roster.DutyRosterState.Planned;
import dev.frontdesk.directory.roster.DutyRosterState.Unplanned;
import java.time.Instant;
import java.util.List;

/** Every rule of changing a roster. Same state, same command, same answer: no clock, no chance, no framework. */
final class DutyRosterDecider {

    private DutyRosterDecider() {}

    /** From this very moment on is not past. */
    static List<DutyRosterEvent> decide(DutyRosterState state, PlanDuty command) {
        if (state instanceof Planned roster) {
            if (!roster.siteId().equals(command.siteId())) {
                throw DutyRosterRejection.idTaken();
            }
            var latest = roster.plans().getLast();
            if (roster.names().equals(command.names())
                    && !latest.from().isAfter(command.from())
                    && latest.saysTheSame(command.zone(), command.layers(), command.required())) {
                return List.of();
            }
        }
        if (command.from().isBefore(command.at())) {
            throw DutyRosterRejection.past();
        }
        return List.of(planned(command));
    }

    static List<DutyRosterEvent> decide(DutyRosterState state, OverrideDuty command) {
        var roster = planned(state);
        var event = new DutyOverridden(
                command.rosterId().value(),
                command.overrideId(),
                command.staffId(),
                command.from(),
                command.until(),
                command.at());
        var before = roster.cover(command.overrideId());
        if (before.isPresent()) {
            return again(
                    before.get(),
                    new Cover("override", command.overrideId(), command.staffId(), command.from(), command.until()));
        }
        assertPeriod(command.from(), command.until());
        if (isPast(roster, command.from(), command.until(), command.at())) {
            throw DutyRosterRejection.past();
        }
        return List.of(event);
    }

    static List<DutyRosterEvent> decide(DutyRosterState state, SwapDuty command) {
        var roster = planned(state);
        if (roster.cover(command.swapId()).isPresent()) {
            return List.of();
        }
        var first = DutyTable.at(roster, command.first());
        var second = DutyTable.at(roster, command.second());
        var one = first.staffId();
        var other = second.staffId();
        if (one == null || other == null || one.equals(other)) {
            throw DutyRosterRejection.nothingToSwap();
        }
        if (!first.until().isAfter(command.at()) || !second.until().isAfter(command.at())) {
            throw DutyRosterRejection.past();
        }
        return List.of(new DutySwapped(
                command.rosterId().value(),
                command.swapId(),
                new Exchange(first.from(), first.until(), other, one),
                new Exchange(second.from(), second.until(), one, other),
                command.at()));
    }

    /** What ends at this very moment is over. */
    static List<DutyRosterEvent> decide(DutyRosterState state, CorrectDuty command) {
        var roster = planned(state);
        var cover = new Cover("correction", command.correctionId(), command.staffId(), command.from(), command.until());
        var before = roster.cover(command.correctionId());
        if (before.isPresent()) {
            return again(before.get(), cover);
        }
        assertPeriod(command.from(), command.until());
        if (command.until().isAfter(command.at())) {
            throw DutyRosterRejection.notPastYet();
        }
        return List.of(new DutyCorrected(
                command.rosterId().value(),
                command.correctionId(),
                command.staffId(),
                command.from(),
                command.until(),
                command.reason(),
                command.at()));
    }

    static Planned planned(DutyRosterState state) {
        return switch (state) {
            case Unplanned _ -> throw DutyRosterRejection.notPlanned();
            case Planned roster -> roster;
        };
    }

    /** Past is what is over, and what lies before the shift that is running. */
    private static boolean isPast(Planned roster, Instant from, Instant until, Instant at) {
        if (!from.isBefore(at)) {
            return false;
        }
        return !until.isAfter(at) || from.isBefore(DutyTable.at(roster, at).from());
    }

    private static List<DutyRosterEvent> again(Cover before, Cover now) {
        if (!before.equals(now)) {
            throw DutyRosterRejection.idTaken();
        }
        return List.of();
    }

    private static void assertPeriod(Instant from, Instant until) {
        if (!until.isAfter(from)) {
            throw DutyRosterRejection.endsBeforeItBegins();
        }
    }

    private static DutyPlanned planned(PlanDuty command) {
        return new DutyPlanned(
                command.rosterId().value(),
                command.siteId(),
                command.names(),
                command.zone().getId(),
                command.from(),
                command.layers().stream().map(DutyRosterDecider::stored).toList(),
                command.required().stream()
                        .map(hours -> new RequiredHours(
                                hours.weekdays(),
                                hours.from().toString(),
                                hours.until().toString()))
                        .toList(),
                command.at());
    }

    private static PlannedLayer stored(Layer layer) {
        var hours = layer.hours();
        return new PlannedLayer(
                layer.name(),
                layer.rank(),
                hours.weekdays(),
                hours.from().toString(),
                hours.until().toString(),
                layer.staffIds(),
                layer.rotationStart().toString(),
                layer.daysPerTurn());
    }
}
