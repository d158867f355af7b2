package dev.frontdesk.mailroom.pickup;

import dev.frontdesk.axon.DueList;
import dev.frontdesk.axon.DueRows;
import dev.frontdesk.axon.Groups;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.MarkNotificationOverdue;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.ItemDeliveredToRecipient;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.ItemReceivedByAgent;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.ItemReturned;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.NotificationOverdue;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.RecipientAssigned;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.RecipientNotified;
import dev.frontdesk.mailroom.incoming.IncomingItemId;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;

/** S123. Recipients who have yet to be told, by the moment until which they have to be. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class NotificationDueList extends DueList {

    NotificationDueList(DueRows rows) {
        super("mail-notification", rows);
    }

    @Override
    protected Object whenDue(Due due, Instant now) {
        return new MarkNotificationOverdue(new IncomingItemId(due.id()), now);
    }

    @EventHandler
    void on(ItemReceivedByAgent event, Origin origin, @MessageIdentifier String id, @SequenceNumber long version) {
        if (event.notice() != null) {
            open(event.itemId(), event.notice().dueAt(), origin, id, version);
        }
    }

    @EventHandler
    void on(RecipientAssigned event, Origin origin, @MessageIdentifier String id, @SequenceNumber long version) {
        open(event.itemId(), event.notice().dueAt(), origin, id, version);
    }

    @EventHandler
    void on(RecipientNotified event, @SequenceNumber long version) {
        settle(event.itemId(), version);
    }

    @EventHandler
    void on(NotificationOverdue event, @SequenceNumber long version) {
        settle(event.itemId(), version);
    }

    @EventHandler
    void on(ItemDeliveredToRecipient event, @SequenceNumber long version) {
        settle(event.itemId(), version);
    }

    @EventHandler
    void on(ItemReturned event, @SequenceNumber long version) {
        settle(event.itemId(), version);
    }
}
