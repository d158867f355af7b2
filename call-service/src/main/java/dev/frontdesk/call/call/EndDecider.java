package dev.frontdesk.call.call;

import dev.frontdesk.call.call.CallCommand.EndCall;
import dev.frontdesk.call.call.CallCommand.GiveOutwardAnswer;
import dev.frontdesk.call.call.CallCommand.HangUp;
import dev.frontdesk.call.call.CallEvent.CallEnded;
import dev.frontdesk.call.call.CallEvent.CallHungUp;
import dev.frontdesk.call.call.CallEvent.CallMissed;
import dev.frontdesk.call.call.CallEvent.OutwardAnswerGiven;
import dev.frontdesk.call.call.CallState.Answered;
import dev.frontdesk.call.call.CallState.Ended;
import dev.frontdesk.call.call.CallState.Missed;
import dev.frontdesk.call.call.CallState.NotReceived;
import dev.frontdesk.call.call.CallState.Ringing;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** S31, S110. What the caller is told at last, and what became of the call. */
final class EndDecider {

    private EndDecider() {}

    /** S31. Nothing that was said or seen inside has a part in this: the plan alone says it. */
    static List<CallEvent> decide(CallState state, GiveOutwardAnswer command) {
        return switch (state) {
            case NotReceived _ -> throw CallRejection.notReceived(command.callId());
            case Ringing _ -> throw CallRejection.notAnswered(command.callId());
            case Missed _ -> throw CallRejection.missed(command.callId());
            case Answered answered -> {
                CallDecider.requireClerk(answered, command.callId(), command.clerk());
                requireNotBefore(answered, command);
                yield isGiven(answered.transfers().answer(), command) ? List.of() : List.of(given(command));
            }
            case Ended(var _, var _, var transfers) when isGiven(transfers.answer(), command) -> List.of();
            case Ended _ -> throw CallRejection.ended(command.callId());
        };
    }

    private static boolean isGiven(@Nullable OutwardAnswerGiven answer, GiveOutwardAnswer command) {
        return answer != null
                && answer.form().equals(command.form())
                && answer.rule().equals(command.rule());
    }

    private static OutwardAnswerGiven given(GiveOutwardAnswer command) {
        return new OutwardAnswerGiven(
                command.callId().value(),
                command.form(),
                command.rule(),
                command.planId(),
                command.planVersion(),
                command.at());
    }

    /** Told late or twice it changes nothing. Who was put through and stayed there was transferred: the line says so. */
    static List<CallEvent> decide(CallState state, HangUp command) {
        var id = command.callId().value();
        return switch (state) {
            case NotReceived _ -> throw CallRejection.notReceived(command.callId());
            case Ringing _ -> List.of(new CallMissed(id, "S112", command.at()));
            case Answered answered when answered.hungUpAt() != null -> List.of();
            case Answered answered -> {
                requireNotBefore(answered, command);
                var hungUp = new CallHungUp(id, command.at());
                yield answered.transfers().connected()
                        ? List.of(hungUp, transferred(command.callId(), command.at()))
                        : List.of(hungUp);
            }
            case Missed _, Ended _ -> List.of();
        };
    }

    static CallEnded transferred(CallId callId, Instant at) {
        return new CallEnded(callId.value(), Disposition.TRANSFERRED.word(), "S110", at);
    }

    static List<CallEvent> decide(CallState state, EndCall command) {
        var word = command.disposition() == null ? null : command.disposition().word();
        return switch (state) {
            case NotReceived _ -> throw CallRejection.notReceived(command.callId());
            case Ringing _ -> throw CallRejection.notAnswered(command.callId());
            case Missed _ -> throw CallRejection.missed(command.callId());
            case Answered _ when word == null -> throw CallRejection.noDisposition(command.callId());
            case Answered answered -> {
                CallDecider.requireClerk(answered, command.callId(), command.clerk());
                requireNotBefore(answered, command);
                // S110. Nobody is said to have taken a call who did not.
                if (command.disposition() == Disposition.TRANSFERRED
                        && !answered.transfers().connected()) {
                    throw CallRejection.notPutThrough(command.callId());
                }
                yield List.of(new CallEnded(command.callId().value(), word, "S110", command.at()));
            }
            case Ended(var _, var disposition, var _) when disposition.equals(word) -> List.of();
            case Ended _ -> throw CallRejection.ended(command.callId());
        };
    }

    static void requireNotBefore(Answered state, CallCommand command) {
        if (command.at().isBefore(state.answeredAt())) {
            throw CallRejection.beforeAnswer(command.callId());
        }
    }
}
