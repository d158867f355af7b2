package dev.frontdesk.visitor.due;

import dev.frontdesk.axon.DueList;
import dev.frontdesk.axon.DueRows;
import dev.frontdesk.axon.Groups;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.visitor.visit.VisitCommand.MarkReplyOverdue;
import dev.frontdesk.visitor.visit.VisitEvent.HostReplied;
import dev.frontdesk.visitor.visit.VisitEvent.MessageLeftForHost;
import dev.frontdesk.visitor.visit.VisitEvent.ReplyOverdue;
import dev.frontdesk.visitor.visit.VisitEvent.ReplyReleased;
import dev.frontdesk.visitor.visit.VisitId;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;

/** S100. Replies that absent hosts owe. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class ReplyDueList extends DueList {

    ReplyDueList(DueRows rows) {
        super("visit-reply", rows);
    }

    @EventHandler
    void on(MessageLeftForHost event, Origin origin, @SequenceNumber long version, @MessageIdentifier String eventId) {
        open(event.visitId(), event.dueAt(), origin, eventId, version);
    }

    @EventHandler
    void on(HostReplied event, @SequenceNumber long version) {
        settle(event.visitId(), version);
    }

    @EventHandler
    void on(ReplyOverdue event, @SequenceNumber long version) {
        settle(event.visitId(), version);
    }

    @EventHandler
    void on(ReplyReleased event, @SequenceNumber long version) {
        settle(event.visitId(), version);
    }

    @Override
    protected Object whenDue(Due due, Instant now) {
        return new MarkReplyOverdue(new VisitId(due.id()), now);
    }
}
