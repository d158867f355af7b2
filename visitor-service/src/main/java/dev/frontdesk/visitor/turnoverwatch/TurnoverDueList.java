package dev.frontdesk.visitor.turnoverwatch;

import dev.frontdesk.axon.DueList;
import dev.frontdesk.axon.DueRows;
import dev.frontdesk.axon.Groups;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.visitor.room.RoomUseCommand.MarkTurnoverOverdue;
import dev.frontdesk.visitor.room.RoomUseEvent.TurnoverCompleted;
import dev.frontdesk.visitor.room.RoomUseEvent.TurnoverOverdue;
import dev.frontdesk.visitor.room.RoomUseEvent.TurnoverStarted;
import dev.frontdesk.visitor.room.RoomUseId;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;

/** S96. Rooms that visitors left and nobody has tidied, one row for each use of a room. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class TurnoverDueList extends DueList {

    TurnoverDueList(DueRows rows) {
        super("turnover", rows);
    }

    @EventHandler
    void on(TurnoverStarted event, Origin origin, @SequenceNumber long version, @MessageIdentifier String eventId) {
        open(event.roomUseId(), event.turnoverDueAt(), origin, eventId, version);
    }

    @EventHandler
    void on(TurnoverCompleted event, @SequenceNumber long version) {
        settle(event.roomUseId(), version);
    }

    @EventHandler
    void on(TurnoverOverdue event, @SequenceNumber long version) {
        settle(event.roomUseId(), version);
    }

    @Override
    protected Object whenDue(Due due, Instant now) {
        return new MarkTurnoverOverdue(new RoomUseId(due.id()), now);
    }
}
