package dev.frontdesk.call.publish;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.call.missed.MissedCallEvent;
import dev.frontdesk.call.missed.MissedCallEvent.CallMissedAgain;
import dev.frontdesk.call.missed.MissedCallEvent.CallerRangAgain;
import dev.frontdesk.call.missed.MissedCallEvent.EscalationRequested;
import dev.frontdesk.call.missed.MissedCallEvent.MissedCallEscalated;
import dev.frontdesk.call.missed.MissedCallEvent.MissedCallOpened;
import dev.frontdesk.call.missed.MissedCallEvent.MissedCallOverdue;
import dev.frontdesk.call.missed.MissedCallEvent.MissedCallReturned;
import dev.frontdesk.call.missed.MissedCallEvent.MissedCallTaken;
import dev.frontdesk.call.missed.MissedCallEvent.ReturnAttempted;
import dev.frontdesk.call.missed.MissedCallId;
import dev.frontdesk.messaging.PublicFact;
import dev.frontdesk.messaging.Publication;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** S112. Tells that a caller is to be called back, and what became of it. Never who it is. */
@Component
class MissedCallPublication implements Publication {

    static final String TOPIC = "frontdesk.call.missed-calls.v1";

    record MissedCallOpenedV1(String missedCallId, int round, String callId, Instant dueAt, Instant occurredAt) {

        static final String TYPE = "call.missed-call-opened.v1";
    }

    /** @param reached returned: somebody called back; rang-again: the caller was quicker */
    record MissedCallClosedV1(String missedCallId, int round, String reached, boolean inTime, Instant occurredAt) {

        static final String TYPE = "call.missed-call-closed.v1";
    }

    record MissedCallOverdueV1(String missedCallId, int round, Instant dueAt, Instant occurredAt) {

        static final String TYPE = "call.missed-call-overdue.v1";
    }

    @Override
    public List<PublicFact> of(Recorded recorded) {
        return recorded.event() instanceof MissedCallEvent event ? facts(event) : List.of();
    }

    private static List<PublicFact> facts(MissedCallEvent event) {
        var id = event.missedCallId();
        var round = event.round();
        var at = event.occurredAt();
        return switch (event) {
            case MissedCallOpened opened ->
                fact(MissedCallOpenedV1.TYPE, new MissedCallOpenedV1(id, round, opened.callId(), opened.dueAt(), at));
            case MissedCallReturned back -> closed(new MissedCallClosedV1(id, round, "returned", back.inTime(), at));
            case CallerRangAgain _ -> closed(new MissedCallClosedV1(id, round, "rang-again", true, at));
            case MissedCallOverdue late ->
                fact(MissedCallOverdueV1.TYPE, new MissedCallOverdueV1(id, round, late.dueAt(), at));
            case EscalationRequested late ->
                List.of(new PublicFact(RelayRequestedV1.TOPIC, RelayRequestedV1.TYPE, RelayRequestedV1.from(late)));
            case CallMissedAgain _, MissedCallTaken _, ReturnAttempted _, MissedCallEscalated _ -> List.of();
        };
    }

    /** Nobody need be told any more; a relay that was never asked for has nothing to end. */
    private static List<PublicFact> closed(MissedCallClosedV1 closed) {
        var relay = new MissedCallId(closed.missedCallId()).lateRelay(closed.round());
        return List.of(
                new PublicFact(TOPIC, MissedCallClosedV1.TYPE, closed),
                new PublicFact(RelayRequestedV1.TOPIC, RelayDoneV1.TYPE, new RelayDoneV1(relay, closed.occurredAt())));
    }

    private static List<PublicFact> fact(String type, Object data) {
        return List.of(new PublicFact(TOPIC, type, data));
    }
}
