package dev.frontdesk.call.promisewatch;

import dev.frontdesk.axon.DueList;
import dev.frontdesk.axon.DueRows;
import dev.frontdesk.axon.Groups;
import dev.frontdesk.call.promise.CallbackPromiseCommand.MarkPromiseOverdue;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackKept;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackOverdue;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackPromised;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackReleased;
import dev.frontdesk.call.promise.PromiseId;
import dev.frontdesk.kernel.Origin;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;

/** S9. Promises to call back that are neither settled nor found late. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class PromiseDueList extends DueList {

    PromiseDueList(DueRows rows) {
        super("promise", rows);
    }

    @EventHandler
    void on(CallbackPromised event, Origin origin, @SequenceNumber long version, @MessageIdentifier String eventId) {
        open(event.promiseId(), event.dueAt(), origin, eventId, version);
    }

    @EventHandler
    void on(CallbackKept event, @SequenceNumber long version) {
        settle(event.promiseId(), version);
    }

    @EventHandler
    void on(CallbackReleased event, @SequenceNumber long version) {
        settle(event.promiseId(), version);
    }

    @EventHandler
    void on(CallbackOverdue event, @SequenceNumber long version) {
        settle(event.promiseId(), version);
    }

    @Override
    protected Object whenDue(Due due, Instant now) {
        return new MarkPromiseOverdue(new PromiseId(due.id()), now);
    }
}
