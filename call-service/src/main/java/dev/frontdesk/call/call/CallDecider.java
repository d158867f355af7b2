package dev.frontdesk.call.call;

import dev.frontdesk.call.call.CallCommand.AnswerCall;
import dev.frontdesk.call.call.CallCommand.CompleteTransfer;
import dev.frontdesk.call.call.CallCommand.EndCall;
import dev.frontdesk.call.call.CallCommand.RegisterInboundCall;
import dev.frontdesk.call.call.CallEvent.CallAnswered;
import dev.frontdesk.call.call.CallEvent.CallEnded;
import dev.frontdesk.call.call.CallEvent.CallReceived;
import dev.frontdesk.call.call.CallEvent.LineFoundBusy;
import dev.frontdesk.call.call.CallEvent.TransferSucceeded;
import dev.frontdesk.call.call.CallEvent.TransferUnanswered;
import dev.frontdesk.call.call.CallState.Answered;
import dev.frontdesk.call.call.CallState.Ended;
import dev.frontdesk.call.call.CallState.NotReceived;
import dev.frontdesk.call.call.CallState.Ringing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Every rule of a call. Same state, same command, same answer: no clock, no chance, no framework. */
final class CallDecider {

    private CallDecider() {}

    static List<CallEvent> decide(CallState state, CallCommand command) {
        return switch (command) {
            case RegisterInboundCall register -> register(state, register);
            case AnswerCall answer -> answer(state, answer);
            case CompleteTransfer transfer -> transfer(state, transfer);
            case EndCall end -> end(state, end);
        };
    }

    private static List<CallEvent> register(CallState state, RegisterInboundCall command) {
        return switch (state) {
            case NotReceived _ -> received(command);
            case Ringing(var received) -> {
                requireSame(received, command);
                yield command.answeredAt() == null ? List.of() : List.of(answered(received, command.answeredAt()));
            }
            case Answered(var received, var _, var _) -> requireSame(received, command);
            case Ended(var received, var _, var _) -> requireSame(received, command);
        };
    }

    private static List<CallEvent> received(RegisterInboundCall command) {
        var caller = command.caller();
        var kind = command.kind();
        var received = new CallReceived(
                command.callId().value(),
                command.line(),
                kind == null ? null : kind.word(),
                caller == null ? null : caller.ref(),
                caller == null ? null : caller.person(),
                caller == null ? null : caller.digest(),
                command.at());
        var events = new ArrayList<CallEvent>(List.of(received));
        if (command.answeredAt() != null) {
            events.add(answered(received, command.answeredAt()));
        }
        return List.copyOf(events);
    }

    /** The moment is left out on purpose: a retry that leaves it to the desk's clock brings another one. */
    private static List<CallEvent> requireSame(CallReceived first, RegisterInboundCall again) {
        var kind = again.kind();
        var caller = again.caller();
        var isSame = Objects.equals(first.line(), again.line())
                && Objects.equals(first.kind(), kind == null ? null : kind.word())
                && Objects.equals(first.digest(), caller == null ? null : caller.digest());
        if (!isSame) {
            throw CallRejection.idTaken(again.callId());
        }
        return List.of();
    }

    private static List<CallEvent> answer(CallState state, AnswerCall command) {
        return switch (state) {
            case NotReceived _ -> throw CallRejection.notReceived(command.callId());
            case Ringing(var received) -> List.of(answered(received, command.at()));
            case Answered _, Ended _ -> List.of();
        };
    }

    private static CallAnswered answered(CallReceived received, Instant at) {
        if (at.isBefore(received.occurredAt())) {
            throw CallRejection.answeredBeforeRinging(received.callId());
        }
        var rang = Duration.between(received.occurredAt(), at).toMillis();
        return new CallAnswered(received.callId(), rang, "S106", at);
    }

    private static List<CallEvent> transfer(CallState state, CompleteTransfer command) {
        var id = command.callId().value();
        CallEvent tried = switch (command.outcome()) {
            case CONNECTED -> new TransferSucceeded(id, command.extension(), command.at());
            case BUSY -> new LineFoundBusy(id, command.extension(), command.at());
            case NO_ANSWER -> new TransferUnanswered(id, command.extension(), command.at());
        };
        return switch (state) {
            case NotReceived _ -> throw CallRejection.notReceived(command.callId());
            case Ringing _ -> throw CallRejection.notAnswered(command.callId());
            case Answered(var _, var _, var transfers) when transfers.contains(tried) -> List.of();
            case Answered(var _, var answeredAt, var _) -> notBefore(answeredAt, command, tried);
            case Ended(var _, var _, var transfers) when transfers.contains(tried) -> List.of();
            case Ended _ -> throw CallRejection.ended(command.callId());
        };
    }

    private static List<CallEvent> end(CallState state, EndCall command) {
        var word = word(command.disposition());
        return switch (state) {
            case NotReceived _ -> throw CallRejection.notReceived(command.callId());
            case Ringing _ -> throw CallRejection.notAnswered(command.callId());
            case Answered _ when word == null -> throw CallRejection.noDisposition(command.callId());
            case Answered(var _, var answeredAt, var _) ->
                notBefore(answeredAt, command, new CallEnded(command.callId().value(), word, "S110", command.at()));
            case Ended(var _, var disposition, var _) when disposition.equals(word) -> List.of();
            case Ended _ -> throw CallRejection.ended(command.callId());
        };
    }

    private static @Nullable String word(@Nullable Disposition disposition) {
        return disposition == null ? null : disposition.word();
    }

    private static List<CallEvent> notBefore(Instant answeredAt, CallCommand command, CallEvent event) {
        if (command.at().isBefore(answeredAt)) {
            throw CallRejection.beforeAnswer(command.callId());
        }
        return List.of(event);
    }
}
