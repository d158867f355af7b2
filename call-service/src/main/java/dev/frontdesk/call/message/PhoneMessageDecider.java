package dev.frontdesk.call.message;

import dev.frontdesk.call.message.PhoneMessageCommand.CorrectMessage;
import dev.frontdesk.call.message.PhoneMessageCommand.MarkRelayOverdue;
import dev.frontdesk.call.message.PhoneMessageCommand.RecordEscalation;
import dev.frontdesk.call.message.PhoneMessageCommand.RecordReadBack;
import dev.frontdesk.call.message.PhoneMessageCommand.RecordRelayed;
import dev.frontdesk.call.message.PhoneMessageCommand.RecordSeen;
import dev.frontdesk.call.message.PhoneMessageCommand.TakeMessage;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageCorrected;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageTaken;
import dev.frontdesk.call.message.PhoneMessageEvent.RelayOverdue;
import dev.frontdesk.call.message.PhoneMessageState.NotTaken;
import dev.frontdesk.call.message.PhoneMessageState.Promise;
import dev.frontdesk.call.message.PhoneMessageState.Taken;
import java.util.List;
import java.util.Objects;

/** Every rule of a phone message. Same state, same command, same answer: no clock, no chance, no framework. */
final class PhoneMessageDecider {

    private PhoneMessageDecider() {}

    static List<PhoneMessageEvent> decide(PhoneMessageState state, PhoneMessageCommand command) {
        return switch (state) {
            case NotTaken _ when command instanceof TakeMessage take -> List.of(taken(take));
            case NotTaken _ -> throw PhoneMessageRejection.notTaken(command.messageId());
            case Taken taken ->
                switch (command) {
                    case TakeMessage again -> same(taken, again);
                    case CorrectMessage correct -> correct(taken, correct);
                    case RecordRelayed relayed -> RelayStepDecider.relayed(taken, relayed);
                    case RecordSeen seen -> RelayStepDecider.seen(taken, seen);
                    case RecordReadBack readBack -> RelayStepDecider.readBack(taken, readBack);
                    case RecordEscalation escalation -> RelayStepDecider.escalated(taken, escalation);
                    case MarkRelayOverdue overdue -> overdue(taken, overdue);
                };
        };
    }

    private static PhoneMessageEvent taken(TakeMessage command) {
        var details = command.details();
        return new MessageTaken(
                command.messageId().value(),
                command.recipientId(),
                command.callId(),
                details.ref(),
                details.person(),
                details.digest(),
                command.messageId().relay(1),
                command.at().plus(command.relayWithin()),
                "S113",
                command.at());
    }

    /** The moment is left out on purpose: a retry that leaves it to the desk's clock brings another one. */
    private static List<PhoneMessageEvent> same(Taken state, TakeMessage again) {
        var first = state.first();
        var isSame = first.recipientId().equals(again.recipientId())
                && Objects.equals(first.callId(), again.callId())
                && first.digest().equals(again.details().digest());
        if (!isSame) {
            throw PhoneMessageRejection.idTaken(again.messageId());
        }
        return List.of();
    }

    private static List<PhoneMessageEvent> correct(Taken state, CorrectMessage command) {
        var current = state.relays().current();
        var details = command.details();
        if (current.detailsRef().equals(details.ref())) {
            return List.of();
        }
        return List.of(new MessageCorrected(
                command.messageId().value(),
                state.first().recipientId(),
                details.ref(),
                details.person(),
                details.digest(),
                command.reason().ref(),
                command.reason().person(),
                command.messageId().relay(state.relays().all().size() + 1),
                current.id(),
                command.at().plus(command.relayWithin()),
                "S116",
                command.at()));
    }

    /** Also for a message confirmed too late: the register shows each promise that was not kept. */
    private static List<PhoneMessageEvent> overdue(Taken state, MarkRelayOverdue command) {
        if (state.promise() instanceof Promise.Open(var dueAt) && command.at().isAfter(dueAt)) {
            return List.of(new RelayOverdue(
                    command.messageId().value(),
                    state.relays().current().id(),
                    state.first().recipientId(),
                    dueAt,
                    "S114",
                    command.at()));
        }
        return List.of();
    }
}
