package dev.frontdesk.mailroom.pickup;

import dev.frontdesk.axon.DueList;
import dev.frontdesk.axon.DueRows;
import dev.frontdesk.axon.Groups;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.RemindRecipient;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.ItemDeliveredToRecipient;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.ItemReceivedByAgent;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.ItemReturned;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.PickupReminded;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.RecipientAssigned;
import dev.frontdesk.mailroom.incoming.IncomingItemId;
import dev.frontdesk.mailroom.incoming.Notice;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Items that nobody has collected yet, by the moment of the next reminder. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class PickupDueList extends DueList {

    PickupDueList(DueRows rows) {
        super("mail-pickup", rows);
    }

    @Override
    protected Object whenDue(Due due, Instant now) {
        return new RemindRecipient(new IncomingItemId(due.id()), now);
    }

    @EventHandler
    void on(ItemReceivedByAgent event, Origin origin, @MessageIdentifier String id, @SequenceNumber long version) {
        remind(event.itemId(), event.notice(), origin, id, version);
    }

    @EventHandler
    void on(RecipientAssigned event, Origin origin, @MessageIdentifier String id, @SequenceNumber long version) {
        remind(event.itemId(), event.notice(), origin, id, version);
    }

    @EventHandler
    void on(PickupReminded event, Origin origin, @MessageIdentifier String id, @SequenceNumber long version) {
        var nextAt = event.nextAt();
        if (nextAt == null) {
            settle(event.itemId(), version);
        } else {
            open(event.itemId(), nextAt, origin, id, version);
        }
    }

    @EventHandler
    void on(ItemDeliveredToRecipient event, @SequenceNumber long version) {
        settle(event.itemId(), version);
    }

    @EventHandler
    void on(ItemReturned event, @SequenceNumber long version) {
        settle(event.itemId(), version);
    }

    private void remind(String itemId, @Nullable Notice notice, Origin origin, String eventId, long version) {
        if (notice != null && notice.mostReminders() > 0) {
            open(itemId, notice.remindAt(), origin, eventId, version);
        }
    }
}
