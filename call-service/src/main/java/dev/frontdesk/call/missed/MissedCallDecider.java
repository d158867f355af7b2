package dev.frontdesk.call.missed;

import dev.frontdesk.call.missed.MissedCallCommand.MarkMissedCallOverdue;
import dev.frontdesk.call.missed.MissedCallCommand.RecordEscalation;
import dev.frontdesk.call.missed.MissedCallCommand.RecordMissedCall;
import dev.frontdesk.call.missed.MissedCallCommand.RecordRangAgain;
import dev.frontdesk.call.missed.MissedCallCommand.ReturnMissedCall;
import dev.frontdesk.call.missed.MissedCallCommand.TakeMissedCall;
import dev.frontdesk.call.missed.MissedCallEvent.CallMissedAgain;
import dev.frontdesk.call.missed.MissedCallEvent.CallerRangAgain;
import dev.frontdesk.call.missed.MissedCallEvent.EscalationRequested;
import dev.frontdesk.call.missed.MissedCallEvent.MissedCallEscalated;
import dev.frontdesk.call.missed.MissedCallEvent.MissedCallOpened;
import dev.frontdesk.call.missed.MissedCallEvent.MissedCallOverdue;
import dev.frontdesk.call.missed.MissedCallEvent.MissedCallReturned;
import dev.frontdesk.call.missed.MissedCallEvent.MissedCallTaken;
import dev.frontdesk.call.missed.MissedCallEvent.ReturnAttempted;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** S112. Every rule of a missed call. Same state, same command, same answer: no clock, no chance, no framework. */
final class MissedCallDecider {

    /** For so long nobody else need call the same number. */
    static final Duration TAKEN_FOR = Duration.ofMinutes(10);

    private MissedCallDecider() {}

    static List<MissedCallEvent> decide(MissedCallState state, MissedCallCommand command) {
        return switch (command) {
            case RecordMissedCall missed -> missed(state, missed);
            case TakeMissedCall take -> take(state, take);
            case ReturnMissedCall back -> returned(state, back);
            case RecordRangAgain again -> rangAgain(state, again);
            case MarkMissedCallOverdue overdue -> overdue(state, overdue);
            case RecordEscalation escalation -> escalated(state, escalation);
        };
    }

    /** A call that is told only after the caller was reached belongs to the round in which the caller was. */
    private static List<MissedCallEvent> missed(MissedCallState state, RecordMissedCall command) {
        var id = command.missedCallId().value();
        if (state.calls().contains(command.callId())) {
            return List.of();
        }
        var opened = state.opened();
        var reachedAt = state.reachedAt();
        if (opened != null && (reachedAt == null || command.at().isBefore(reachedAt))) {
            return List.of(new CallMissedAgain(id, opened.round(), command.callId(), command.at()));
        }
        var caller = command.caller();
        return List.of(new MissedCallOpened(
                id,
                opened == null ? 1 : opened.round() + 1,
                command.callId(),
                command.line(),
                caller.ref(),
                caller.person(),
                caller.digest(),
                command.dueAt(),
                "S112",
                command.at()));
    }

    /** Two clerks do not call one caller: the first one has it for a while. */
    private static List<MissedCallEvent> take(MissedCallState state, TakeMissedCall command) {
        var opened = requireOpen(state, command);
        var taken = state.taken();
        if (taken != null && command.at().isBefore(taken.occurredAt().plus(TAKEN_FOR))) {
            if (!taken.clerk().equals(command.clerk())) {
                throw MissedCallRejection.taken(command.missedCallId());
            }
            return List.of();
        }
        return List.of(new MissedCallTaken(opened.missedCallId(), opened.round(), command.clerk(), command.at()));
    }

    /** By one thing alone: somebody called and the two spoke. */
    private static List<MissedCallEvent> returned(MissedCallState state, ReturnMissedCall command) {
        if (state.opened() != null && !state.open()) {
            return List.of();
        }
        var opened = requireOpen(state, command);
        if (command.at().isBefore(opened.occurredAt())) {
            throw MissedCallRejection.beforeMissed(command.missedCallId());
        }
        if (command.talkSeconds() == 0) {
            return once(
                    state, new ReturnAttempted(opened.missedCallId(), opened.round(), command.staffId(), command.at()));
        }
        return List.of(new MissedCallReturned(
                opened.missedCallId(),
                opened.round(),
                command.staffId(),
                command.talkSeconds(),
                inTime(opened, command.at()),
                command.byLine() ? "line-signal" : "outbound-call",
                "S112",
                command.at()));
    }

    /** S112. Exactly at the moment there is still time. */
    private static boolean inTime(MissedCallOpened opened, Instant at) {
        return !at.isAfter(opened.dueAt());
    }

    /** Of the very call that was taken for missed it may be told late that somebody answered it. */
    private static List<MissedCallEvent> rangAgain(MissedCallState state, RecordRangAgain command) {
        var opened = state.opened();
        if (opened == null || !state.open()) {
            return List.of();
        }
        var later = !command.at().isBefore(opened.occurredAt());
        return later || state.calls().contains(command.callId())
                ? List.of(new CallerRangAgain(opened.missedCallId(), opened.round(), command.callId(), command.at()))
                : List.of();
    }

    /** The whole desk was to call, so whoever supervises it is told in the same breath. */
    private static List<MissedCallEvent> overdue(MissedCallState state, MarkMissedCallOverdue command) {
        var opened = state.opened();
        if (opened == null || !state.open() || state.overdue() || inTime(opened, command.at())) {
            return List.of();
        }
        var id = opened.missedCallId();
        var round = opened.round();
        return List.of(
                new MissedCallOverdue(id, round, opened.dueAt(), "S112", command.at()),
                new EscalationRequested(
                        id,
                        round,
                        opened.detailsRef(),
                        opened.person(),
                        opened.digest(),
                        command.missedCallId().lateRelay(round),
                        command.at().plus(command.relayWithin()),
                        "S112",
                        command.at()));
    }

    /** What was brought of a round long over is not recorded with this one. */
    private static List<MissedCallEvent> escalated(MissedCallState state, RecordEscalation command) {
        var opened = state.opened();
        if (opened == null || !command.relayId().equals(command.missedCallId().lateRelay(opened.round()))) {
            return List.of();
        }
        return once(
                state,
                new MissedCallEscalated(
                        opened.missedCallId(), opened.round(), command.level(), command.staffId(), command.at()));
    }

    private static List<MissedCallEvent> once(MissedCallState state, MissedCallEvent event) {
        return state.told().contains(event) ? List.of() : List.of(event);
    }

    private static MissedCallOpened requireOpen(MissedCallState state, MissedCallCommand command) {
        var opened = state.opened();
        if (opened == null) {
            throw MissedCallRejection.notMissed(command.missedCallId());
        }
        if (!state.open()) {
            throw MissedCallRejection.returned(command.missedCallId());
        }
        return opened;
    }
}
