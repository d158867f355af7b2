package dev.frontdesk.mailroom.tracers;

import dev.frontdesk.axon.DueList;
import dev.frontdesk.axon.DueRows;
import dev.frontdesk.axon.Groups;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.mailroom.tracer.TracerCommand.MarkTracerOverdue;
import dev.frontdesk.mailroom.tracer.TracerEvent.CarrierAnswered;
import dev.frontdesk.mailroom.tracer.TracerEvent.TracerClosed;
import dev.frontdesk.mailroom.tracer.TracerEvent.TracerOpened;
import dev.frontdesk.mailroom.tracer.TracerEvent.TracerOverdue;
import dev.frontdesk.mailroom.tracer.TracerId;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Until when couriers are to answer, where somebody said so. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class TracerDueList extends DueList {

    TracerDueList(DueRows rows) {
        super("tracer", rows);
    }

    @Override
    protected Object whenDue(Due due, Instant now) {
        return new MarkTracerOverdue(new TracerId(due.id()), now);
    }

    @EventHandler
    void on(TracerOpened event, Origin origin, @MessageIdentifier String eventId, @SequenceNumber long version) {
        await(event.tracerId(), event.answerBy(), origin, eventId, version);
    }

    @EventHandler
    void on(CarrierAnswered event, Origin origin, @MessageIdentifier String eventId, @SequenceNumber long version) {
        await(event.tracerId(), event.answerBy(), origin, eventId, version);
    }

    @EventHandler
    void on(TracerOverdue event, @SequenceNumber long version) {
        settle(event.tracerId(), version);
    }

    @EventHandler
    void on(TracerClosed event, @SequenceNumber long version) {
        settle(event.tracerId(), version);
    }

    private void await(String id, @Nullable Instant answerBy, Origin origin, String eventId, long version) {
        if (answerBy == null) {
            settle(id, version);
        } else {
            open(id, answerBy, origin, eventId, version);
        }
    }
}
