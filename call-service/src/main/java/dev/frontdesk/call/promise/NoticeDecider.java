package dev.frontdesk.call.promise;

import dev.frontdesk.call.promise.CallbackPromiseCommand.MarkPromiseOverdue;
import dev.frontdesk.call.promise.CallbackPromiseCommand.NotifyWhenIdle;
import dev.frontdesk.call.promise.CallbackPromiseCommand.RecordEscalation;
import dev.frontdesk.call.promise.CallbackPromiseCommand.RecordNotice;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackEscalated;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackPromised;
import dev.frontdesk.call.promise.CallbackPromiseEvent.EscalationRequested;
import dev.frontdesk.call.promise.CallbackPromiseEvent.IdleNoticeRequested;
import dev.frontdesk.call.promise.CallbackPromiseEvent.OwnerNotifiedOnIdle;
import dev.frontdesk.call.promise.CallbackPromiseState.Made;
import java.util.List;

/** S9, S19. Who is told what of a promise, and when; what directory-service tells of it is recorded once. */
final class NoticeDecider {

    private NoticeDecider() {}

    /** Once for each promise, and only while somebody still has to call. */
    static List<CallbackPromiseEvent> idle(Made made, NotifyWhenIdle command) {
        if (made.settled() || made.idleAsked()) {
            return List.of();
        }
        var promised = made.promised();
        return List.of(new IdleNoticeRequested(
                promised.promiseId(),
                promised.ownerId(),
                promised.detailsRef(),
                promised.person(),
                promised.digest(),
                command.promiseId().idleRelay(),
                command.at().plus(command.relayWithin()),
                command.extension(),
                command.idleSince(),
                "S19",
                command.at()));
    }

    /** The relay's own time is over, too, so that directory-service hands it on to the deputy at once. */
    static EscalationRequested late(CallbackPromised promised, MarkPromiseOverdue command) {
        return new EscalationRequested(
                promised.promiseId(),
                promised.ownerId(),
                promised.detailsRef(),
                promised.person(),
                promised.digest(),
                command.promiseId().lateRelay(),
                promised.dueAt(),
                "S9",
                command.at());
    }

    /** That a notice of the broken promise was brought needs no entry: that it was handed on has one. */
    static List<CallbackPromiseEvent> told(Made made, RecordNotice command) {
        if (!command.relayId().equals(command.promiseId().idleRelay())) {
            return List.of();
        }
        return once(
                made,
                new OwnerNotifiedOnIdle(
                        command.promiseId().value(),
                        command.relayId(),
                        command.staffId(),
                        command.channel(),
                        "S19",
                        command.at()));
    }

    static List<CallbackPromiseEvent> escalated(Made made, RecordEscalation command) {
        return once(
                made,
                new CallbackEscalated(
                        command.promiseId().value(),
                        command.relayId(),
                        command.level(),
                        command.staffId(),
                        command.dueAt(),
                        "S9",
                        command.at()));
    }

    private static List<CallbackPromiseEvent> once(Made made, CallbackPromiseEvent event) {
        return made.told().contains(event) ? List.of() : List.of(event);
    }
}
