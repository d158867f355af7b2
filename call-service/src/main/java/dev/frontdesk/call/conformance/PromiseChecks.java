package dev.frontdesk.call.conformance;

import dev.frontdesk.axon.conformance.Breach;
import dev.frontdesk.axon.conformance.Check;
import dev.frontdesk.axon.conformance.Story;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageCorrected;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageReadBackConfirmed;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageReadBackWrong;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageTaken;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackKept;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackPromised;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackReleased;
import java.time.Duration;
import java.util.List;

/** What was promised must have been kept in time (S9, S13, S18, S22, S114, S116). */
final class PromiseChecks {

    /** Somebody at the desk has to look at what was understood wrong. */
    static final Duration UNTIL_PUT_RIGHT = Duration.ofHours(1);

    static final List<Check> ALL = List.of(
            Check.of(
                    "S114",
                    "message-",
                    "超过时限才转告，或没有转告",
                    "Passed on after the limit, or never",
                    PromiseChecks::relayedLate),
            Check.of(
                    "S116",
                    "message-",
                    "复述有误，无人更正",
                    "Repeated wrong, and nobody put it right",
                    PromiseChecks::leftWrong),
            Check.of(
                    "S9",
                    "promise-",
                    "答应回电，未在期限内回电",
                    "A call back was promised and not made in time",
                    PromiseChecks::notCalledBack));

    private PromiseChecks() {}

    private static List<Breach> relayedLate(Story message) {
        return message
                .first(MessageTaken.class)
                .filter(taken -> message.past(taken.event().relayDueAt()))
                .filter(_ -> !message.has(MessageReadBackConfirmed.class, MessageReadBackConfirmed::inTime))
                .map(taken -> message.breach("S114", taken.event().relayDueAt(), taken))
                .stream()
                .toList();
    }

    private static List<Breach> leftWrong(Story message) {
        return message.all(MessageReadBackWrong.class).stream()
                .filter(wrong -> message.past(wrong.at(), UNTIL_PUT_RIGHT))
                .filter(wrong -> !message.has(
                                MessageCorrected.class, it -> it.occurredAt().isAfter(wrong.at()))
                        && !message.has(
                                MessageReadBackConfirmed.class,
                                it -> it.occurredAt().isAfter(wrong.at())))
                .map(wrong -> message.breach("S116", wrong.at().plus(UNTIL_PUT_RIGHT), wrong))
                .limit(1)
                .toList();
    }

    /** The rule of the breach is the one by which it was promised. Released in time is not broken. */
    private static List<Breach> notCalledBack(Story promise) {
        return promise
                .first(CallbackPromised.class)
                .filter(promised -> promise.past(promised.event().dueAt()))
                .filter(promised -> !promise.has(
                                CallbackKept.class,
                                kept -> !kept.occurredAt()
                                        .isAfter(promised.event().dueAt()))
                        && !promise.has(
                                CallbackReleased.class,
                                released -> !released.occurredAt()
                                        .isAfter(promised.event().dueAt())))
                .map(promised ->
                        promise.breach(promised.event().rule(), promised.event().dueAt(), promised))
                .stream()
                .toList();
    }
}
