package dev.frontdesk.call.call;

import dev.frontdesk.call.call.CallCommand.AnswerCall;
import dev.frontdesk.call.call.CallCommand.AskThreeQuestions;
import dev.frontdesk.call.call.CallCommand.AskWillingness;
import dev.frontdesk.call.call.CallCommand.ClassifyCall;
import dev.frontdesk.call.call.CallCommand.CompleteTransfer;
import dev.frontdesk.call.call.CallCommand.EndCall;
import dev.frontdesk.call.call.CallCommand.GiveOutwardAnswer;
import dev.frontdesk.call.call.CallCommand.HangUp;
import dev.frontdesk.call.call.CallCommand.OfferTransfer;
import dev.frontdesk.call.call.CallCommand.RegisterInboundCall;
import dev.frontdesk.call.call.CallCommand.ReturnCall;
import dev.frontdesk.call.call.CallEvent.CallAnswered;
import dev.frontdesk.call.call.CallEvent.CallReceived;
import dev.frontdesk.call.call.CallEvent.CallTaken;
import dev.frontdesk.call.call.CallState.Answered;
import dev.frontdesk.call.call.CallState.Ended;
import dev.frontdesk.call.call.CallState.Missed;
import dev.frontdesk.call.call.CallState.NotReceived;
import dev.frontdesk.call.call.CallState.Ringing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Every rule of a call, with {@link CardDecider}, {@link TransferDecider} and {@link EndDecider}. Same state, same command, same answer: no
 * clock, no chance, no framework.
 */
final class CallDecider {

    private CallDecider() {}

    static List<CallEvent> decide(CallState state, CallCommand command) {
        return switch (command) {
            case RegisterInboundCall register -> register(state, register);
            case AnswerCall answer -> answer(state, answer);
            case ClassifyCall classify -> CardDecider.decide(state, classify);
            case AskThreeQuestions ask -> CardDecider.decide(state, ask);
            case AskWillingness ask -> TransferDecider.decide(state, ask);
            case OfferTransfer offer -> TransferDecider.decide(state, offer);
            case CompleteTransfer transfer -> TransferDecider.decide(state, transfer);
            case ReturnCall back -> TransferDecider.decide(state, back);
            case GiveOutwardAnswer answer -> EndDecider.decide(state, answer);
            case HangUp hangUp -> EndDecider.decide(state, hangUp);
            case EndCall end -> EndDecider.decide(state, end);
        };
    }

    private static List<CallEvent> register(CallState state, RegisterInboundCall command) {
        return switch (state) {
            case NotReceived _ -> received(command);
            case Ringing(var received) -> {
                requireSame(received, command);
                yield answered(received, command.answeredAt(), command.clerk());
            }
            case Missed(var received, var _) -> requireSame(received, command);
            case Answered answered -> requireSame(answered.received(), command);
            case Ended ended -> requireSame(ended.received(), command);
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
        events.addAll(answered(received, command.answeredAt(), command.clerk()));
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
            case Ringing(var received) -> answered(received, command.at(), command.clerk());
            case Missed(var _, var hungUpAt)
            when command.at().isAfter(hungUpAt) -> throw CallRejection.missed(command.callId());
            case Missed(var received, var _) -> answered(received, command.at(), command.clerk());
            case Answered answered -> taken(answered, command);
            case Ended _ -> List.of();
        };
    }

    /** The first clerk who asks has the card; the second is told so. */
    private static List<CallEvent> taken(Answered state, AnswerCall command) {
        requireClerk(state, command.callId(), command.clerk());
        if (state.card().clerk() != null || command.clerk() == null) {
            return List.of();
        }
        return List.of(new CallTaken(command.callId().value(), command.clerk(), command.at()));
    }

    /** @throws dev.frontdesk.kernel.Rejection when another clerk holds the card; nobody in particular may always act */
    static void requireClerk(Answered state, CallId callId, @Nullable String clerk) {
        if (clerk != null
                && state.card().clerk() != null
                && !state.card().clerk().equals(clerk)) {
            throw CallRejection.taken(callId);
        }
    }

    private static List<CallEvent> answered(CallReceived received, @Nullable Instant at, @Nullable String clerk) {
        if (at == null) {
            return List.of();
        }
        if (at.isBefore(received.occurredAt())) {
            throw CallRejection.answeredBeforeRinging(received.callId());
        }
        var rang = Duration.between(received.occurredAt(), at).toMillis();
        var answered = new CallAnswered(received.callId(), rang, "S106", at);
        return clerk == null ? List.of(answered) : List.of(answered, new CallTaken(received.callId(), clerk, at));
    }
}
