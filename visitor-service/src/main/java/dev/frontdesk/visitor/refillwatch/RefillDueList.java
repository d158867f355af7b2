package dev.frontdesk.visitor.refillwatch;

import dev.frontdesk.axon.DueList;
import dev.frontdesk.axon.DueRows;
import dev.frontdesk.axon.Groups;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.visitor.room.RoomUseCommand.MarkRefillDue;
import dev.frontdesk.visitor.room.RoomUseEvent.RefillDue;
import dev.frontdesk.visitor.room.RoomUseEvent.RefillServed;
import dev.frontdesk.visitor.room.RoomUseEvent.RefillSkipped;
import dev.frontdesk.visitor.room.RoomUseEvent.RefreshmentServed;
import dev.frontdesk.visitor.room.RoomUseEvent.TurnoverStarted;
import dev.frontdesk.visitor.room.RoomUseId;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;

/** S94. Cups that will be empty, one row for each use of a room. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class RefillDueList extends DueList {

    RefillDueList(DueRows rows) {
        super("refill", rows);
    }

    @EventHandler
    void on(RefreshmentServed event, Origin origin, @SequenceNumber long version, @MessageIdentifier String eventId) {
        open(event.roomUseId(), event.refillDueAt(), origin, eventId, version);
    }

    @EventHandler
    void on(RefillServed event, Origin origin, @SequenceNumber long version, @MessageIdentifier String eventId) {
        open(event.roomUseId(), event.refillDueAt(), origin, eventId, version);
    }

    @EventHandler
    void on(RefillSkipped event, Origin origin, @SequenceNumber long version, @MessageIdentifier String eventId) {
        open(event.roomUseId(), event.refillDueAt(), origin, eventId, version);
    }

    @EventHandler
    void on(RefillDue event, @SequenceNumber long version) {
        settle(event.roomUseId(), version);
    }

    @EventHandler
    void on(TurnoverStarted event, @SequenceNumber long version) {
        settle(event.roomUseId(), version);
    }

    @Override
    protected Object whenDue(Due due, Instant now) {
        return new MarkRefillDue(new RoomUseId(due.id()), now);
    }
}
