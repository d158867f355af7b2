package dev.frontdesk.call.publish;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.call.promise.CallbackPromiseEvent;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackAttempted;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackEscalated;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackKept;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackOverdue;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackPromised;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackReleased;
import dev.frontdesk.call.promise.CallbackPromiseEvent.EscalationRequested;
import dev.frontdesk.call.promise.CallbackPromiseEvent.IdleNoticeRequested;
import dev.frontdesk.call.promise.CallbackPromiseEvent.OwnerNotifiedOnIdle;
import dev.frontdesk.call.promise.PromiseId;
import dev.frontdesk.call.publish.PromiseFacts.CallbackKeptV1;
import dev.frontdesk.call.publish.PromiseFacts.CallbackOverdueV1;
import dev.frontdesk.call.publish.PromiseFacts.CallbackPromisedV1;
import dev.frontdesk.call.publish.PromiseFacts.CallbackReleasedV1;
import dev.frontdesk.messaging.PublicFact;
import dev.frontdesk.messaging.Publication;
import java.util.List;
import org.springframework.stereotype.Component;

/** S9, S19. Tells what became of promises to call back, and who has to be told of them. */
@Component
class PromisePublication implements Publication {

    static final String TOPIC = "frontdesk.call.promises.v1";

    @Override
    public List<PublicFact> of(Recorded recorded) {
        return recorded.event() instanceof CallbackPromiseEvent event ? facts(event) : List.of();
    }

    private static List<PublicFact> facts(CallbackPromiseEvent event) {
        return switch (event) {
            case CallbackPromised promised -> List.of(fact(CallbackPromisedV1.TYPE, CallbackPromisedV1.from(promised)));
            case CallbackKept kept -> settled(kept, fact(CallbackKeptV1.TYPE, CallbackKeptV1.from(kept)));
            case CallbackReleased released ->
                settled(released, fact(CallbackReleasedV1.TYPE, CallbackReleasedV1.from(released)));
            case CallbackOverdue overdue -> List.of(fact(CallbackOverdueV1.TYPE, CallbackOverdueV1.from(overdue)));
            case IdleNoticeRequested idle -> List.of(relay(RelayRequestedV1.TYPE, RelayRequestedV1.from(idle)));
            case EscalationRequested late -> List.of(relay(RelayRequestedV1.TYPE, RelayRequestedV1.from(late)));
            case CallbackAttempted _, OwnerNotifiedOnIdle _, CallbackEscalated _ -> List.of();
        };
    }

    /** Nobody need be told any more; a relay that was never asked for has nothing to end. */
    private static List<PublicFact> settled(CallbackPromiseEvent event, PublicFact how) {
        var id = new PromiseId(event.promiseId());
        return List.of(
                how,
                relay(RelayDoneV1.TYPE, new RelayDoneV1(id.idleRelay(), event.occurredAt())),
                relay(RelayDoneV1.TYPE, new RelayDoneV1(id.lateRelay(), event.occurredAt())));
    }

    private static PublicFact relay(String type, Object data) {
        return new PublicFact(RelayRequestedV1.TOPIC, type, data);
    }

    private static PublicFact fact(String type, Object data) {
        return new PublicFact(TOPIC, type, data);
    }
}
