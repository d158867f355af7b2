package dev.frontdesk.call.call;

import dev.frontdesk.call.call.CallCommand.AskThreeQuestions;
import dev.frontdesk.call.call.CallCommand.ClassifyCall;
import dev.frontdesk.call.call.CallEvent.CallClassified;
import dev.frontdesk.call.call.CallEvent.CallerScreened;
import dev.frontdesk.call.call.CallState.Answered;
import dev.frontdesk.call.call.CallState.Ended;
import dev.frontdesk.call.call.CallState.Missed;
import dev.frontdesk.call.call.CallState.NotReceived;
import dev.frontdesk.call.call.CallState.Ringing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** S6, S24, S29. What the clerk finds out about the call while it lasts; the same again is no news. */
final class CardDecider {

    private CardDecider() {}

    static List<CallEvent> decide(CallState state, ClassifyCall command) {
        var word = command.kind().word();
        var call = goingOn(state, command, command.clerk());
        return word.equals(call.card().kind())
                ? List.of()
                : List.of(new CallClassified(command.callId().value(), word, "S6", command.at()));
    }

    static List<CallEvent> decide(CallState state, AskThreeQuestions command) {
        var caller = command.caller();
        var call = goingOn(state, command, command.clerk());
        return caller.digest().equals(call.card().screened())
                ? List.of()
                : List.of(new CallerScreened(
                        command.callId().value(), caller.ref(), caller.person(), caller.digest(), "S24", command.at()));
    }

    private static Answered goingOn(CallState state, CallCommand command, @Nullable String clerk) {
        return switch (state) {
            case NotReceived _ -> throw CallRejection.notReceived(command.callId());
            case Ringing _ -> throw CallRejection.notAnswered(command.callId());
            case Missed _ -> throw CallRejection.missed(command.callId());
            case Answered answered -> {
                CallDecider.requireClerk(answered, command.callId(), clerk);
                EndDecider.requireNotBefore(answered, command);
                yield answered;
            }
            case Ended _ -> throw CallRejection.ended(command.callId());
        };
    }
}
