package dev.frontdesk.call.promise;

import dev.frontdesk.call.promise.CallbackPromiseCommand.MarkPromiseOverdue;
import dev.frontdesk.call.promise.CallbackPromiseCommand.PromiseCallback;
import dev.frontdesk.call.promise.CallbackPromiseCommand.RecordAttempt;
import dev.frontdesk.call.promise.CallbackPromiseCommand.ReleasePromise;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackAttempted;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackKept;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackOverdue;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackPromised;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackReleased;
import dev.frontdesk.call.promise.CallbackPromiseState.Made;
import dev.frontdesk.call.promise.CallbackPromiseState.NotMade;
import dev.frontdesk.call.promise.CallbackPromiseState.Settled;
import java.util.List;
import java.util.Objects;

/** Every rule of a promise to call back. Same state, same command, same answer: no clock, no chance, no framework. */
final class CallbackPromiseDecider {

    private CallbackPromiseDecider() {}

    static List<CallbackPromiseEvent> decide(CallbackPromiseState state, CallbackPromiseCommand command) {
        return switch (command) {
            case PromiseCallback promise -> promise(state, promise);
            case RecordAttempt attempt -> attempt(state, attempt);
            case ReleasePromise release -> release(state, release);
            case MarkPromiseOverdue overdue -> overdue(state, overdue);
        };
    }

    private static List<CallbackPromiseEvent> promise(CallbackPromiseState state, PromiseCallback command) {
        if (command.dueAt().isBefore(command.at())) {
            throw CallbackPromiseRejection.dueBeforeMade(command.promiseId());
        }
        return switch (state) {
            case NotMade _ -> List.of(promised(command));
            case Made made -> same(made.promised(), command);
            case Settled settled -> same(settled.promised(), command);
        };
    }

    private static CallbackPromised promised(PromiseCallback command) {
        var contact = command.contact();
        return new CallbackPromised(
                command.promiseId().value(),
                command.ownerId(),
                command.callId(),
                contact.ref(),
                contact.person(),
                contact.digest(),
                command.dueAt(),
                "S9",
                command.at());
    }

    /** The moments are left out on purpose: a retry that leaves them to the desk's clock brings others. */
    private static List<CallbackPromiseEvent> same(CallbackPromised first, PromiseCallback again) {
        if (!first.ownerId().equals(again.ownerId())
                || !Objects.equals(first.callId(), again.callId())
                || !first.digest().equals(again.contact().digest())) {
            throw CallbackPromiseRejection.idTaken(again.promiseId());
        }
        return List.of();
    }

    /** Kept by one thing alone: the owner spoke with somebody at that number, and began to by {@code dueAt}. */
    private static List<CallbackPromiseEvent> attempt(CallbackPromiseState state, RecordAttempt command) {
        return switch (state) {
            case NotMade _ -> throw CallbackPromiseRejection.notMade(command.promiseId());
            case Settled _ -> List.of();
            case Made made -> {
                if (command.at().isBefore(made.promised().occurredAt())) {
                    throw CallbackPromiseRejection.beforeMade(command.promiseId());
                }
                yield keeps(made.promised(), command) ? List.of(kept(command)) : tried(made, command);
            }
        };
    }

    private static boolean keeps(CallbackPromised promised, RecordAttempt command) {
        return command.talkSeconds() > 0
                && command.staffId().equals(promised.ownerId())
                && !command.at().isAfter(promised.dueAt());
    }

    private static CallbackKept kept(RecordAttempt command) {
        return new CallbackKept(
                command.promiseId().value(),
                command.staffId(),
                command.talkSeconds(),
                "outbound-call",
                "S9",
                command.at());
    }

    private static List<CallbackPromiseEvent> tried(Made made, RecordAttempt command) {
        var attempt = new CallbackAttempted(
                command.promiseId().value(), command.staffId(), command.talkSeconds(), command.at());
        return made.attempts().contains(attempt) ? List.of() : List.of(attempt);
    }

    /** A promise that was broken stays broken: releasing it afterwards would only hide that. */
    private static List<CallbackPromiseEvent> release(CallbackPromiseState state, ReleasePromise command) {
        var reason = command.reason().word();
        return switch (state) {
            case NotMade _ -> throw CallbackPromiseRejection.notMade(command.promiseId());
            case Made made
            when made.overdue() || command.at().isAfter(made.promised().dueAt()) ->
                throw CallbackPromiseRejection.broken(command.promiseId());
            case Made _ -> List.of(new CallbackReleased(command.promiseId().value(), reason, command.at()));
            case Settled(var _, CallbackReleased released)
            when released.reason().equals(reason) -> List.of();
            case Settled _ -> throw CallbackPromiseRejection.settled(command.promiseId());
        };
    }

    private static List<CallbackPromiseEvent> overdue(CallbackPromiseState state, MarkPromiseOverdue command) {
        return switch (state) {
            case NotMade _ -> throw CallbackPromiseRejection.notMade(command.promiseId());
            case Settled _ -> List.of();
            case Made made
            when made.overdue() || !command.at().isAfter(made.promised().dueAt()) -> List.of();
            case Made made ->
                List.of(new CallbackOverdue(
                        command.promiseId().value(), made.promised().dueAt(), "S9", command.at()));
        };
    }
}
