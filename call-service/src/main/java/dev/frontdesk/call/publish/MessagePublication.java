package dev.frontdesk.call.publish;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.call.message.PhoneMessageEvent;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageCorrected;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageReadBackConfirmed;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageReadBackWrong;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageRelayed;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageSeen;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageTaken;
import dev.frontdesk.call.message.PhoneMessageEvent.RelayEscalated;
import dev.frontdesk.call.message.PhoneMessageEvent.RelayOverdue;
import dev.frontdesk.call.publish.MessageFacts.MessageConfirmedV1;
import dev.frontdesk.call.publish.MessageFacts.MessageCorrectedV1;
import dev.frontdesk.call.publish.MessageFacts.MessageOverdueV1;
import dev.frontdesk.call.publish.MessageFacts.MessageTakenV1;
import dev.frontdesk.messaging.PublicFact;
import dev.frontdesk.messaging.Publication;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells what became of messages. The steps of a relay are not repeated: directory-service tells them itself. */
@Component
class MessagePublication implements Publication {

    static final String TOPIC = "frontdesk.call.messages.v1";

    @Override
    public List<PublicFact> of(Recorded recorded) {
        return recorded.event() instanceof PhoneMessageEvent event ? facts(event) : List.of();
    }

    private static List<PublicFact> facts(PhoneMessageEvent event) {
        return switch (event) {
            case MessageTaken taken ->
                List.of(
                        fact(RelayRequestedV1.TYPE, RelayRequestedV1.from(taken)),
                        fact(MessageTakenV1.TYPE, MessageTakenV1.from(taken)));
            case MessageCorrected corrected ->
                List.of(
                        fact(RelayRequestedV1.TYPE, RelayRequestedV1.from(corrected)),
                        fact(MessageCorrectedV1.TYPE, MessageCorrectedV1.from(corrected)));
            case MessageReadBackConfirmed confirmed ->
                List.of(fact(MessageConfirmedV1.TYPE, MessageConfirmedV1.from(confirmed)));
            case RelayOverdue overdue -> List.of(fact(MessageOverdueV1.TYPE, MessageOverdueV1.from(overdue)));
            case MessageRelayed _, MessageSeen _, MessageReadBackWrong _, RelayEscalated _ -> List.of();
        };
    }

    private static PublicFact fact(String type, Object data) {
        return new PublicFact(TOPIC, type, data);
    }
}
