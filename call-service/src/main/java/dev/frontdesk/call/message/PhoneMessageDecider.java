package dev.frontdesk.call.message;

import dev.frontdesk.call.message.PhoneMessageCommand.CorrectMessage;
import dev.frontdesk.call.message.PhoneMessageCommand.MarkRelayOverdue;
import dev.frontdesk.call.message.PhoneMessageCommand.RecordEscalation;
import dev.frontdesk.call.message.PhoneMessageCommand.RecordReadBack;
import dev.frontdesk.call.message.PhoneMessageCommand.RecordRelayed;
import dev.frontdesk.call.message.PhoneMessageCommand.RecordSeen;
import dev.frontdesk.call.message.PhoneMessageCommand.TakeMessage;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageCorrected;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageReadBackConfirmed;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageReadBackWrong;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageRelayed;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageSeen;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageTaken;
import dev.frontdesk.call.message.PhoneMessageEvent.RelayEscalated;
import dev.frontdesk.call.message.PhoneMessageEvent.RelayOverdue;
import dev.frontdesk.call.message.PhoneMessageState.NotTaken;
import dev.frontdesk.call.message.PhoneMessageState.Promise;
import dev.frontdesk.call.message.PhoneMessageState.Taken;
import dev.frontdesk.call.message.Relays.Relay;
import dev.frontdesk.call.message.Relays.Step;
import java.util.List;
import java.util.Objects;

/** Every rule of a phone message. Same state, same command, same answer: no clock, no chance, no framework. */
final class PhoneMessageDecider {

    private static final String READ_BACK = "read-back";

    private PhoneMessageDecider() {}

    static List<PhoneMessageEvent> decide(PhoneMessageState state, PhoneMessageCommand command) {
        return switch (state) {
            case NotTaken _ when command instanceof TakeMessage take -> List.of(taken(take));
            case NotTaken _ -> throw PhoneMessageRejection.notTaken(command.messageId());
            case Taken taken ->
                switch (command) {
                    case TakeMessage again -> same(taken, again);
                    case CorrectMessage correct -> correct(taken, correct);
                    case RecordRelayed relayed -> relayed(taken, relayed);
                    case RecordSeen seen -> seen(taken, seen);
                    case RecordReadBack readBack -> readBack(taken, readBack);
                    case RecordEscalation escalation -> escalated(taken, escalation);
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

    private static List<PhoneMessageEvent> relayed(Taken state, RecordRelayed command) {
        var event = new MessageRelayed(
                command.messageId().value(),
                relay(state, command, command.relayId()).id(),
                command.staffId(),
                command.channel(),
                command.level(),
                command.at());
        return once(state, Step.of(event), event);
    }

    private static List<PhoneMessageEvent> seen(Taken state, RecordSeen command) {
        var event = new MessageSeen(
                command.messageId().value(),
                relay(state, command, command.relayId()).id(),
                command.staffId(),
                command.at());
        return once(state, Step.of(event), event);
    }

    private static List<PhoneMessageEvent> readBack(Taken state, RecordReadBack command) {
        var relay = relay(state, command, command.relayId());
        var id = command.messageId().value();
        if (!command.right()) {
            var wrong = new MessageReadBackWrong(
                    id, relay.id(), command.staffId(), READ_BACK, command.manner(), "S116", command.at());
            return once(state, Step.of(wrong), wrong);
        }
        // S114. Exactly at the moment there is still time.
        var inTime = !command.at().isAfter(state.promise().dueAt()) && relay.validAt(command.at());
        var right = new MessageReadBackConfirmed(
                id, relay.id(), command.staffId(), inTime, READ_BACK, command.manner(), "S116", command.at());
        return once(state, Step.of(right), right);
    }

    private static List<PhoneMessageEvent> escalated(Taken state, RecordEscalation command) {
        var event = new RelayEscalated(
                command.messageId().value(),
                relay(state, command, command.relayId()).id(),
                command.level(),
                command.staffId(),
                command.dueAt(),
                "S114",
                command.at());
        return once(state, Step.of(event), event);
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

    private static Relay relay(Taken state, PhoneMessageCommand command, String relayId) {
        return state.relays()
                .find(relayId)
                .orElseThrow(() -> PhoneMessageRejection.relayUnknown(command.messageId(), relayId));
    }

    private static List<PhoneMessageEvent> once(Taken state, Step step, PhoneMessageEvent event) {
        return state.relays().steps().contains(step) ? List.of() : List.of(event);
    }
}
