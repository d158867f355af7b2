package dev.frontdesk.call.relaywatch;

import dev.frontdesk.axon.DueList;
import dev.frontdesk.axon.DueRows;
import dev.frontdesk.axon.Groups;
import dev.frontdesk.call.message.PhoneMessageCommand.MarkRelayOverdue;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageReadBackConfirmed;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageTaken;
import dev.frontdesk.call.message.PhoneMessageEvent.RelayOverdue;
import dev.frontdesk.call.message.PhoneMessageId;
import dev.frontdesk.kernel.Origin;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;

/** S114. Messages that were neither read back right in time nor found late. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class RelayDueList extends DueList {

    RelayDueList(DueRows rows) {
        super("relay", rows);
    }

    @EventHandler
    void on(MessageTaken event, Origin origin, @SequenceNumber long version, @MessageIdentifier String eventId) {
        open(event.messageId(), event.relayDueAt(), origin, eventId, version);
    }

    @EventHandler
    void on(MessageReadBackConfirmed event, @SequenceNumber long version) {
        if (event.inTime()) {
            settle(event.messageId(), version);
        }
    }

    @EventHandler
    void on(RelayOverdue event, @SequenceNumber long version) {
        settle(event.messageId(), version);
    }

    @Override
    protected Object whenDue(Due due, Instant now) {
        return new MarkRelayOverdue(new PhoneMessageId(due.id()), now);
    }
}
