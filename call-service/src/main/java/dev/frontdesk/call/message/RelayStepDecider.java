package dev.frontdesk.call.message;

import dev.frontdesk.call.message.PhoneMessageCommand.RecordEscalation;
import dev.frontdesk.call.message.PhoneMessageCommand.RecordReadBack;
import dev.frontdesk.call.message.PhoneMessageCommand.RecordRelayed;
import dev.frontdesk.call.message.PhoneMessageCommand.RecordSeen;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageReadBackConfirmed;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageReadBackWrong;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageRelayed;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageSeen;
import dev.frontdesk.call.message.PhoneMessageEvent.RelayEscalated;
import dev.frontdesk.call.message.PhoneMessageState.Taken;
import dev.frontdesk.call.message.Relays.Relay;
import dev.frontdesk.call.message.Relays.Step;
import java.util.List;

/**
 * The part of the rules that is about what directory-service tells of a relay. Facts come late, doubled and out of
 * order, so each is recorded whatever came before it, and once.
 */
final class RelayStepDecider {

    private static final String READ_BACK = "read-back";

    private RelayStepDecider() {}

    static List<PhoneMessageEvent> relayed(Taken state, RecordRelayed command) {
        var event = new MessageRelayed(
                command.messageId().value(),
                relay(state, command, command.relayId()).id(),
                command.staffId(),
                command.channel(),
                command.level(),
                command.at());
        return once(state, Step.of(event), event);
    }

    static List<PhoneMessageEvent> seen(Taken state, RecordSeen command) {
        var event = new MessageSeen(
                command.messageId().value(),
                relay(state, command, command.relayId()).id(),
                command.staffId(),
                command.at());
        return once(state, Step.of(event), event);
    }

    static List<PhoneMessageEvent> readBack(Taken state, RecordReadBack command) {
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

    static List<PhoneMessageEvent> escalated(Taken state, RecordEscalation command) {
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

    private static Relay relay(Taken state, PhoneMessageCommand command, String relayId) {
        return state.relays()
                .find(relayId)
                .orElseThrow(() -> PhoneMessageRejection.relayUnknown(command.messageId(), relayId));
    }

    private static List<PhoneMessageEvent> once(Taken state, Step step, PhoneMessageEvent event) {
        return state.relays().steps().contains(step) ? List.of() : List.of(event);
    }
}
