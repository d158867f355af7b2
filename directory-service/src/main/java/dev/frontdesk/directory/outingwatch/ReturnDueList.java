package dev.frontdesk.directory.outingwatch;

import dev.frontdesk.axon.DueList;
import dev.frontdesk.axon.DueRows;
import dev.frontdesk.axon.Groups;
import dev.frontdesk.directory.outing.OutingCommand.MarkReturnOverdue;
import dev.frontdesk.directory.outing.OutingEvent.OutingExtended;
import dev.frontdesk.directory.outing.OutingEvent.OutingRegistered;
import dev.frontdesk.directory.outing.OutingEvent.ReturnOverdue;
import dev.frontdesk.directory.outing.OutingEvent.ReturnRegistered;
import dev.frontdesk.directory.outing.OutingId;
import dev.frontdesk.kernel.Origin;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;

/** S78. Until when those who are out are expected. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class ReturnDueList extends DueList {

    ReturnDueList(DueRows rows) {
        super("return", rows);
    }

    @EventHandler
    void on(OutingRegistered event, Origin origin, @SequenceNumber long version, @MessageIdentifier String eventId) {
        open(event.outingId(), event.expectedBackAt(), origin, eventId, version);
    }

    @EventHandler
    void on(OutingExtended event, Origin origin, @SequenceNumber long version, @MessageIdentifier String eventId) {
        open(event.outingId(), event.expectedBackAt(), origin, eventId, version);
    }

    @EventHandler
    void on(ReturnOverdue event, @SequenceNumber long version) {
        settle(event.outingId(), version);
    }

    @EventHandler
    void on(ReturnRegistered event, @SequenceNumber long version) {
        settle(event.outingId(), version);
    }

    @Override
    protected Object whenDue(Due due, Instant now) {
        return new MarkReturnOverdue(new OutingId(due.id()), now);
    }
}
