package dev.frontdesk.call.complaintwatch;

import dev.frontdesk.axon.DueList;
import dev.frontdesk.axon.DueRows;
import dev.frontdesk.axon.Groups;
import dev.frontdesk.call.complaint.ComplaintCommand.MarkComplaintOverdue;
import dev.frontdesk.call.complaint.ComplaintEvent.AcknowledgementOverdue;
import dev.frontdesk.call.complaint.ComplaintEvent.ComplaintAcknowledged;
import dev.frontdesk.call.complaint.ComplaintEvent.ComplaintReceived;
import dev.frontdesk.call.complaint.ComplaintEvent.ComplaintWithdrawn;
import dev.frontdesk.call.complaint.ComplaintId;
import dev.frontdesk.kernel.Origin;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;

/** S20. Complaints that customer service has not said it has. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class AcknowledgementDueList extends DueList {

    AcknowledgementDueList(DueRows rows) {
        super("complaint", rows);
    }

    @EventHandler
    void on(ComplaintReceived event, Origin origin, @SequenceNumber long version, @MessageIdentifier String eventId) {
        open(event.complaintId(), event.acknowledgeBy(), origin, eventId, version);
    }

    @EventHandler
    void on(ComplaintAcknowledged event, @SequenceNumber long version) {
        settle(event.complaintId(), version);
    }

    @EventHandler
    void on(ComplaintWithdrawn event, @SequenceNumber long version) {
        settle(event.complaintId(), version);
    }

    @EventHandler
    void on(AcknowledgementOverdue event, @SequenceNumber long version) {
        settle(event.complaintId(), version);
    }

    @Override
    protected Object whenDue(Due due, Instant now) {
        return new MarkComplaintOverdue(new ComplaintId(due.id()), now);
    }
}
