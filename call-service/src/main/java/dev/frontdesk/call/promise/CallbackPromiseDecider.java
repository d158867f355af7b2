package dev.frontdesk.call.promise;

import dev.frontdesk.call.promise.CallbackPromiseCommand.MarkPromiseOverdue;
import dev.frontdesk.call.promise.CallbackPromiseCommand.NotifyWhenIdle;
import dev.frontdesk.call.promise.CallbackPromiseCommand.PromiseCallback;
import dev.frontdesk.call.promise.CallbackPromiseCommand.RecordAttempt;
import dev.frontdesk.call.promise.CallbackPromiseCommand.RecordEscalation;
import dev.frontdesk.call.promise.CallbackPromiseCommand.RecordNotice;
import dev.frontdesk.call.promise.CallbackPromiseCommand.ReleasePromise;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackAttempted;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackKept;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackOverdue;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackPromised;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackReleased;
import dev.frontdesk.call.promise.CallbackPromiseState.Made;
import dev.frontdesk.call.promise.CallbackPromiseState.NotMade;
import java.util.List;
import java.util.Objects;

/** Every rule of a promise to call back. Same state, same command, same answer: no clock, no chance, no framework. */
final class CallbackPromiseDecider {

    private CallbackPromiseDecider() {}

    static List<CallbackPromiseEvent> decide(CallbackPromiseState state, CallbackPromiseCommand command) {
        return switch (state) {
            case NotMade _ when command instanceof PromiseCallback promise -> List.of(promised(promise));
            case NotMade _ -> throw CallbackPromiseRejection.notMade(command.promiseId());
            case Made made ->
                switch (command) {
                    case PromiseCallback again -> same(made.promised(), again);
                    case RecordAttempt attempt -> attempt(made, attempt);
                    case ReleasePromise release -> release(made, release);
                    case MarkPromiseOverdue overdue -> overdue(made, overdue);
                    case NotifyWhenIdle idle -> NoticeDecider.idle(made, idle);
                    case RecordNotice notice -> NoticeDecider.told(made, notice);
                    case RecordEscalation escalation -> NoticeDecider.escalated(made, escalation);
                };
        };
    }

    private static CallbackPromised promised(PromiseCallback command) {
        requireDueLater(command);
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

    private static void requireDueLater(PromiseCallback command) {
        if (command.dueAt().isBefore(command.at())) {
            throw CallbackPromiseRejection.dueBeforeMade(command.promiseId());
        }
    }

    /** The moments are left out on purpose: a retry that leaves them to the desk's clock brings others. */
    private static List<CallbackPromiseEvent> same(CallbackPromised first, PromiseCallback again) {
        requireDueLater(again);
        if (!first.ownerId().equals(again.ownerId())
                || !Objects.equals(first.callId(), again.callId())
                || !first.digest().equals(again.contact().digest())) {
            throw CallbackPromiseRejection.idTaken(again.promiseId());
        }
        return List.of();
    }

    /** Kept by one thing alone: the owner spoke with somebody at that number, and began to by {@code dueAt}. */
    private static List<CallbackPromiseEvent> attempt(Made made, RecordAttempt command) {
        if (made.settled()) {
            return List.of();
        }
        if (command.at().isBefore(made.promised().occurredAt())) {
            throw CallbackPromiseRejection.beforeMade(command.promiseId());
        }
        return keeps(made.promised(), command) ? List.of(kept(command)) : tried(made, command);
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
                command.byLine() ? "line-signal" : "outbound-call",
                "S9",
                command.at());
    }

    private static List<CallbackPromiseEvent> tried(Made made, RecordAttempt command) {
        var attempt = new CallbackAttempted(
                command.promiseId().value(), command.staffId(), command.talkSeconds(), command.at());
        return made.told().contains(attempt) ? List.of() : List.of(attempt);
    }

    /** A promise that was broken stays broken: releasing it afterwards would only hide that. */
    private static List<CallbackPromiseEvent> release(Made made, ReleasePromise command) {
        var reason = command.reason().word();
        if (made.settledBy() instanceof CallbackReleased released
                && released.reason().equals(reason)) {
            return List.of();
        }
        if (made.settled()) {
            throw CallbackPromiseRejection.settled(command.promiseId());
        }
        if (made.overdue() || command.at().isAfter(made.promised().dueAt())) {
            throw CallbackPromiseRejection.broken(command.promiseId());
        }
        return List.of(new CallbackReleased(command.promiseId().value(), reason, command.at()));
    }

    /** Whoever stands in for the owner is told in the same breath. */
    private static List<CallbackPromiseEvent> overdue(Made made, MarkPromiseOverdue command) {
        var promised = made.promised();
        if (made.settled() || made.overdue() || !command.at().isAfter(promised.dueAt())) {
            return List.of();
        }
        return List.of(
                new CallbackOverdue(command.promiseId().value(), promised.dueAt(), "S9", command.at()),
                NoticeDecider.late(promised, command));
    }
}
