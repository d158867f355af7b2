package dev.frontdesk.call.missed;

import static java.util.Objects.requireNonNull;

import dev.frontdesk.call.missed.MissedCallCommand.MarkMissedCallOverdue;
import dev.frontdesk.call.missed.MissedCallCommand.RecordMissedCall;
import dev.frontdesk.call.missed.MissedCallCommand.RecordRangAgain;
import dev.frontdesk.call.missed.MissedCallCommand.ReturnMissedCall;
import dev.frontdesk.call.missed.MissedCallCommand.TakeMissedCall;
import dev.frontdesk.call.missed.MissedCallEvent.CallMissedAgain;
import dev.frontdesk.call.missed.MissedCallEvent.CallerRangAgain;
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
        };
    }

    /** A call that is told only after the caller was reached belongs to the round in which the caller was. */
    private static List<MissedCallEvent> missed(MissedCallState state, RecordMissedCall command) {
        var id = command.missedCallId().value();
        if (state.calls().contains(command.callId())) {
            return List.of();
        }
        var reachedAt = state.reachedAt();
        if (state.open() || (reachedAt != null && command.at().isBefore(reachedAt))) {
            return List.of(new CallMissedAgain(id, state.round(), command.callId(), command.at()));
        }
        var caller = command.caller();
        return List.of(new MissedCallOpened(
                id,
                state.round() + 1,
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
        requireOpen(state, command);
        var taken = state.taken();
        if (taken != null && command.at().isBefore(taken.occurredAt().plus(TAKEN_FOR))) {
            if (!taken.clerk().equals(command.clerk())) {
                throw MissedCallRejection.taken(command.missedCallId());
            }
            return List.of();
        }
        return List.of(
                new MissedCallTaken(command.missedCallId().value(), state.round(), command.clerk(), command.at()));
    }

    /** By one thing alone: somebody called and the two spoke. */
    private static List<MissedCallEvent> returned(MissedCallState state, ReturnMissedCall command) {
        if (state.round() > 0 && !state.open()) {
            return List.of();
        }
        requireOpen(state, command);
        if (command.at().isBefore(requireNonNull(state.openedAt()))) {
            throw MissedCallRejection.beforeMissed(command.missedCallId());
        }
        var id = command.missedCallId().value();
        if (command.talkSeconds() == 0) {
            var attempt = new ReturnAttempted(id, state.round(), command.staffId(), command.at());
            return state.attempts().contains(attempt) ? List.of() : List.of(attempt);
        }
        return List.of(new MissedCallReturned(
                id,
                state.round(),
                command.staffId(),
                command.talkSeconds(),
                inTime(state, command.at()),
                command.byLine() ? "line-signal" : "outbound-call",
                "S112",
                command.at()));
    }

    /** S112. Exactly at the moment there is still time. */
    private static boolean inTime(MissedCallState state, Instant at) {
        return !at.isAfter(requireNonNull(state.dueAt()));
    }

    /** Of the very call that was taken for missed it may be told late that somebody answered it. */
    private static List<MissedCallEvent> rangAgain(MissedCallState state, RecordRangAgain command) {
        var later = state.open() && !command.at().isBefore(requireNonNull(state.openedAt()));
        if (!later && !(state.open() && state.calls().contains(command.callId()))) {
            return List.of();
        }
        return List.of(
                new CallerRangAgain(command.missedCallId().value(), state.round(), command.callId(), command.at()));
    }

    private static List<MissedCallEvent> overdue(MissedCallState state, MarkMissedCallOverdue command) {
        if (!state.open() || state.overdue() || inTime(state, command.at())) {
            return List.of();
        }
        return List.of(new MissedCallOverdue(
                command.missedCallId().value(), state.round(), requireNonNull(state.dueAt()), "S112", command.at()));
    }

    private static void requireOpen(MissedCallState state, MissedCallCommand command) {
        if (state.round() == 0) {
            throw MissedCallRejection.notMissed(command.missedCallId());
        }
        if (!state.open()) {
            throw MissedCallRejection.returned(command.missedCallId());
        }
    }
}
