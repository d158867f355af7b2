package dev.frontdesk.visitor.due;

import dev.frontdesk.axon.DueList;
import dev.frontdesk.axon.DueRows;
import dev.frontdesk.axon.Groups;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.visitor.visit.VisitCommand.MarkUnreachable;
import dev.frontdesk.visitor.visit.VisitEvent.DepartureInferred;
import dev.frontdesk.visitor.visit.VisitEvent.HostAccepted;
import dev.frontdesk.visitor.visit.VisitEvent.HostAsked;
import dev.frontdesk.visitor.visit.VisitEvent.HostDeclined;
import dev.frontdesk.visitor.visit.VisitEvent.HostUnreachable;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorDeparted;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorTurnedAway;
import dev.frontdesk.visitor.visit.VisitId;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;

/** S97. When nobody of those who were asked can answer in time any more; whether directory-service runs or not. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class AnswerDueList extends DueList {

    AnswerDueList(DueRows rows) {
        super("visit-answer", rows);
    }

    @EventHandler
    void on(HostAsked event, Origin origin, @SequenceNumber long version, @MessageIdentifier String eventId) {
        open(event.visitId(), event.unreachableAt(), origin, eventId, version);
    }

    @EventHandler
    void on(HostAccepted event, @SequenceNumber long version) {
        settle(event.visitId(), version);
    }

    @EventHandler
    void on(HostDeclined event, @SequenceNumber long version) {
        settle(event.visitId(), version);
    }

    @EventHandler
    void on(HostUnreachable event, @SequenceNumber long version) {
        settle(event.visitId(), version);
    }

    @EventHandler
    void on(VisitorTurnedAway event, @SequenceNumber long version) {
        settle(event.visitId(), version);
    }

    @EventHandler
    void on(VisitorDeparted event, @SequenceNumber long version) {
        settle(event.visitId(), version);
    }

    @EventHandler
    void on(DepartureInferred event, @SequenceNumber long version) {
        settle(event.visitId(), version);
    }

    @Override
    protected Object whenDue(Due due, Instant now) {
        return new MarkUnreachable(new VisitId(due.id()), now);
    }
}
