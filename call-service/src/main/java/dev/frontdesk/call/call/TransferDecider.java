package dev.frontdesk.call.call;

import dev.frontdesk.call.call.CallCommand.AskWillingness;
import dev.frontdesk.call.call.CallCommand.CompleteTransfer;
import dev.frontdesk.call.call.CallCommand.OfferTransfer;
import dev.frontdesk.call.call.CallCommand.ReturnCall;
import dev.frontdesk.call.call.CallEvent.CallNotWanted;
import dev.frontdesk.call.call.CallEvent.CallWanted;
import dev.frontdesk.call.call.CallEvent.LineFoundBusy;
import dev.frontdesk.call.call.CallEvent.TransferFailed;
import dev.frontdesk.call.call.CallEvent.TransferOffered;
import dev.frontdesk.call.call.CallEvent.TransferReturned;
import dev.frontdesk.call.call.CallEvent.TransferSucceeded;
import dev.frontdesk.call.call.CallEvent.TransferUnanswered;
import dev.frontdesk.call.call.CallState.Answered;
import dev.frontdesk.call.call.CallState.Ended;
import dev.frontdesk.call.call.CallState.Missed;
import dev.frontdesk.call.call.CallState.NotReceived;
import dev.frontdesk.call.call.CallState.Ringing;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** S7 to S30. Who is asked, tried and reached; a step told twice is one. */
final class TransferDecider {

    private TransferDecider() {}

    static List<CallEvent> decide(CallState state, AskWillingness command) {
        var id = command.callId().value();
        CallEvent said = command.wanted()
                ? new CallWanted(id, command.extension(), "S30", command.at())
                : new CallNotWanted(id, command.extension(), "S31", command.at());
        var call = open(state, command, command.clerk(), said);
        return call == null ? List.of() : List.of(said);
    }

    /** One at a time: while one line is tried, no second one is. */
    static List<CallEvent> decide(CallState state, OfferTransfer command) {
        var offered = new TransferOffered(
                command.callId().value(), command.extension(), command.kind().word(), command.at());
        var call = open(state, command, command.clerk(), offered);
        if (call == null) {
            return List.of();
        }
        var now = call.transfers().offered();
        if (now == null) {
            return List.of(offered);
        }
        if (now.extension().equals(offered.extension()) && now.kind().equals(offered.kind())) {
            return List.of();
        }
        throw CallRejection.offerOpen(command.callId());
    }

    static List<CallEvent> decide(CallState state, CompleteTransfer command) {
        var tried = tried(command);
        var call = open(state, command, command.clerk(), tried);
        if (call == null || (command.byLine() && saidBefore(call.transfers(), tried))) {
            return List.of();
        }
        if (tried instanceof TransferReturned
                && !command.extension().equals(call.transfers().extension())) {
            throw CallRejection.nothingToReturn(command.callId());
        }
        var hungUpAt = call.hungUpAt();
        return tried instanceof TransferSucceeded && command.byLine() && hungUpAt != null
                ? List.of(tried, EndDecider.transferred(command.callId(), hungUpAt))
                : List.of(tried);
    }

    static List<CallEvent> decide(CallState state, ReturnCall command) {
        if (!(state instanceof Answered call)) {
            throw CallRejection.nothingToReturn(command.callId());
        }
        var extension = call.transfers().extension();
        if (extension == null) {
            throw CallRejection.nothingToReturn(command.callId());
        }
        var returned = new TransferReturned(command.callId().value(), extension, command.at());
        return saidBefore(call.transfers(), returned) ? List.of() : List.of(returned);
    }

    private static CallEvent tried(CompleteTransfer command) {
        var id = command.callId().value();
        var extension = command.extension();
        return switch (command.outcome()) {
            case CONNECTED -> new TransferSucceeded(id, extension, command.at());
            case BUSY -> new LineFoundBusy(id, extension, command.at());
            case NO_ANSWER -> new TransferUnanswered(id, extension, command.at());
            case RETURNED -> new TransferReturned(id, extension, command.at());
            case FAILED -> new TransferFailed(id, extension, command.at());
        };
    }

    /** What the line says of a try that has its outcome already: a clerk may have been quicker. */
    private static boolean saidBefore(Transfers transfers, CallEvent tried) {
        var last = transfers.last();
        return last != null
                && last.getClass() == tried.getClass()
                && Objects.equals(Transfers.extension(last), Transfers.extension(tried))
                && !transfers.isOffered(Transfers.extension(tried));
    }

    /** @return null when this very step was told before, also where the call has ended since */
    private static @Nullable Answered open(
            CallState state, CallCommand command, @Nullable String clerk, CallEvent step) {
        return switch (state) {
            case NotReceived _ -> throw CallRejection.notReceived(command.callId());
            case Ringing _ -> throw CallRejection.notAnswered(command.callId());
            case Missed _ -> throw CallRejection.missed(command.callId());
            case Answered answered when answered.transfers().contains(step) -> null;
            case Answered answered -> {
                CallDecider.requireClerk(answered, command.callId(), clerk);
                EndDecider.requireNotBefore(answered, command);
                yield answered;
            }
            case Ended ended when ended.transfers().contains(step) -> null;
            case Ended _ -> throw CallRejection.ended(command.callId());
        };
    }
}
