package dev.frontdesk.call.complaintwatch;

import dev.frontdesk.axon.DueList;
import dev.frontdesk.axon.DueRows;
import dev.frontdesk.axon.Groups;
import dev.frontdesk.call.complaint.ComplaintCommand.MarkComplaintOverdue;
import dev.frontdesk.call.complaint.ComplaintEvent.ComplaintWithdrawn;
import dev.frontdesk.call.complaint.ComplaintEvent.ContactMade;
import dev.frontdesk.call.complaint.ComplaintEvent.ContactOverdue;
import dev.frontdesk.call.complaint.ComplaintEvent.ContactPromised;
import dev.frontdesk.call.complaint.ComplaintId;
import dev.frontdesk.kernel.Origin;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;

/** S22. Contacts that were promised and neither made nor found late. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class ContactDueList extends DueList {

    ContactDueList(DueRows rows) {
        super("contact", rows);
    }

    @EventHandler
    void on(ContactPromised event, Origin origin, @SequenceNumber long version, @MessageIdentifier String eventId) {
        open(event.complaintId(), event.dueAt(), origin, eventId, version);
    }

    @EventHandler
    void on(ContactMade event, @SequenceNumber long version) {
        settle(event.complaintId(), version);
    }

    @EventHandler
    void on(ContactOverdue event, @SequenceNumber long version) {
        settle(event.complaintId(), version);
    }

    @EventHandler
    void on(ComplaintWithdrawn event, @SequenceNumber long version) {
        settle(event.complaintId(), version);
    }

    @Override
    protected Object whenDue(Due due, Instant now) {
        return new MarkComplaintOverdue(new ComplaintId(due.id()), now);
    }
}
