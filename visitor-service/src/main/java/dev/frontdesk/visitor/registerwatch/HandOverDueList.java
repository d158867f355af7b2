package dev.frontdesk.visitor.registerwatch;

import dev.frontdesk.axon.DueList;
import dev.frontdesk.axon.DueRows;
import dev.frontdesk.axon.Groups;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.visitor.register.VisitRegisterCommand.MarkBookOverdue;
import dev.frontdesk.visitor.register.VisitRegisterEvent.VisitBookClosed;
import dev.frontdesk.visitor.register.VisitRegisterEvent.VisitBookHandedOver;
import dev.frontdesk.visitor.register.VisitRegisterEvent.VisitBookOverdue;
import dev.frontdesk.visitor.register.VisitRegisterId;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;

/** S103. Closed books that lie at the desk, by when they are to be handed over. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class HandOverDueList extends DueList {

    HandOverDueList(DueRows rows) {
        super("register-hand-over", rows);
    }

    @EventHandler
    void on(VisitBookClosed event, Origin origin, @SequenceNumber long version, @MessageIdentifier String eventId) {
        open(row(event.registerId(), event.book()), event.handOverBy(), origin, eventId, version);
    }

    @EventHandler
    void on(VisitBookHandedOver event, @SequenceNumber long version) {
        settle(row(event.registerId(), event.book()), version);
    }

    @EventHandler
    void on(VisitBookOverdue event, @SequenceNumber long version) {
        settle(row(event.registerId(), event.book()), version);
    }

    @Override
    protected Object whenDue(Due due, Instant now) {
        var slash = due.id().lastIndexOf('/');
        return new MarkBookOverdue(
                VisitRegisterId.of(due.id().substring(0, slash)),
                Integer.parseInt(due.id().substring(slash + 1)),
                now);
    }

    private static String row(String registerId, int book) {
        return registerId + "/" + book;
    }
}
