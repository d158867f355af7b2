package dev.frontdesk.visitor.invitationuse;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.Groups;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.visitor.invitation.InvitationCommand.UseInvitation;
import dev.frontdesk.visitor.invitation.InvitationId;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorArrived;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * S44. Whoever has arrived by an invitation has used it. Not in the arrival's own transaction: the visitors of a group,
 * who come in the same minute, would wait there for each other.
 */
@Component
@DisallowReplay
@ProcessingGroup(Groups.POLICIES)
class UseInvitationOnArrival {

    private static final Logger log = LoggerFactory.getLogger(UseInvitationOnArrival.class);

    private final Desk desk;

    UseInvitationOnArrival(Desk desk) {
        this.desk = desk;
    }

    @EventHandler
    void on(VisitorArrived event, Origin origin, @MessageIdentifier String eventId) {
        var id = event.invitationId();
        if (id == null || event.guests().isEmpty()) {
            return;
        }
        var use = new UseInvitation(new InvitationId(id), event.guests(), event.visitId(), true, event.occurredAt());
        try {
            desk.send(use, origin.causedBy(eventId));
        } catch (Rejection no) {
            log.info("{} is not written down as used by {}: {}", id, event.visitId(), no.code());
        }
    }
}
