package dev.frontdesk.visitor.noshow;

import dev.frontdesk.axon.DueList;
import dev.frontdesk.axon.DueRows;
import dev.frontdesk.axon.Groups;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.visitor.invitation.InvitationCommand.MarkDayPassed;
import dev.frontdesk.visitor.invitation.InvitationEvent.DayCancelled;
import dev.frontdesk.visitor.invitation.InvitationEvent.DayPassed;
import dev.frontdesk.visitor.invitation.InvitationEvent.VisitCancelled;
import dev.frontdesk.visitor.invitation.InvitationEvent.VisitPlanned;
import dev.frontdesk.visitor.invitation.InvitationEvent.VisitReplanned;
import dev.frontdesk.visitor.invitation.InvitationId;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Invitations whose visitors may still come, by the moment at which whoever has not come is a no-show. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class NoShowDueList extends DueList {

    NoShowDueList(DueRows rows) {
        super("no-show", rows);
    }

    @EventHandler
    void on(VisitPlanned event, Origin origin, @SequenceNumber long version, @MessageIdentifier String eventId) {
        open(event.invitationId(), event.noShowDueAt(), origin, eventId, version);
    }

    @EventHandler
    void on(VisitReplanned event, Origin origin, @SequenceNumber long version, @MessageIdentifier String eventId) {
        next(event.invitationId(), event.noShowDueAt(), origin, eventId, version);
    }

    @EventHandler
    void on(DayCancelled event, Origin origin, @SequenceNumber long version, @MessageIdentifier String eventId) {
        next(event.invitationId(), event.noShowDueAt(), origin, eventId, version);
    }

    @EventHandler
    void on(DayPassed event, Origin origin, @SequenceNumber long version, @MessageIdentifier String eventId) {
        next(event.invitationId(), event.noShowDueAt(), origin, eventId, version);
    }

    @EventHandler
    void on(VisitCancelled event, @SequenceNumber long version) {
        settle(event.invitationId(), version);
    }

    @Override
    protected Object whenDue(Due due, Instant now) {
        return new MarkDayPassed(new InvitationId(due.id()), now);
    }

    private void next(String id, @Nullable Instant dueAt, Origin origin, String eventId, long version) {
        if (dueAt == null) {
            settle(id, version);
        } else {
            open(id, dueAt, origin, eventId, version);
        }
    }
}
