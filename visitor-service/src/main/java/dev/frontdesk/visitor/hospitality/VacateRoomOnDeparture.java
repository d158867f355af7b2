package dev.frontdesk.visitor.hospitality;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.Groups;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.visitor.room.RoomUseCommand.VacateRoom;
import dev.frontdesk.visitor.room.RoomUseId;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorDeparted;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** S96. Whenever a visitor has left the house, the room is empty too, and is to be tidied from that moment on. */
@Component
@DisallowReplay
@ProcessingGroup(Groups.POLICIES)
class VacateRoomOnDeparture {

    private static final Logger log = LoggerFactory.getLogger(VacateRoomOnDeparture.class);

    private final Hospitality hospitality;
    private final Desk desk;

    VacateRoomOnDeparture(Hospitality hospitality, Desk desk) {
        this.hospitality = hospitality;
        this.desk = desk;
    }

    @EventHandler
    void on(VisitorDeparted event, Origin origin, @MessageIdentifier String eventId) {
        for (var id : hospitality.seatedIn(event.visitId())) {
            try {
                desk.send(new VacateRoom(new RoomUseId(id), event.occurredAt()), origin.causedBy(eventId));
            } catch (Rejection no) {
                log.info("{} is not vacated by a departure: {}", id, no.code());
            }
        }
    }
}
