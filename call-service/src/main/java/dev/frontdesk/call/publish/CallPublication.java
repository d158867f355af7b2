package dev.frontdesk.call.publish;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.call.call.CallEvent;
import dev.frontdesk.call.call.CallEvent.CallAnswered;
import dev.frontdesk.call.call.CallEvent.CallEnded;
import dev.frontdesk.call.call.CallEvent.CallReceived;
import dev.frontdesk.call.call.CallEvent.LineFoundBusy;
import dev.frontdesk.call.call.CallEvent.TransferSucceeded;
import dev.frontdesk.call.call.CallEvent.TransferUnanswered;
import dev.frontdesk.call.publish.CallFacts.CallAnsweredV1;
import dev.frontdesk.call.publish.CallFacts.CallEndedV1;
import dev.frontdesk.call.publish.CallFacts.CallReceivedV1;
import dev.frontdesk.call.publish.CallFacts.TransferTriedV1;
import dev.frontdesk.messaging.PublicFact;
import dev.frontdesk.messaging.Publication;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells what became of calls. */
@Component
class CallPublication implements Publication {

    static final String TOPIC = "frontdesk.call.calls.v1";

    @Override
    public List<PublicFact> of(Recorded recorded) {
        return recorded.event() instanceof CallEvent event ? List.of(fact(event)) : List.of();
    }

    private static PublicFact fact(CallEvent event) {
        return switch (event) {
            case CallReceived received -> fact(CallReceivedV1.TYPE, CallReceivedV1.from(received));
            case CallAnswered answered -> fact(CallAnsweredV1.TYPE, CallAnsweredV1.from(answered));
            case TransferSucceeded tried -> tried(tried, tried.extension(), "connected", tried.occurredAt());
            case LineFoundBusy tried -> tried(tried, tried.extension(), "busy", tried.occurredAt());
            case TransferUnanswered tried -> tried(tried, tried.extension(), "no-answer", tried.occurredAt());
            case CallEnded ended -> fact(CallEndedV1.TYPE, CallEndedV1.from(ended));
        };
    }

    private static PublicFact tried(CallEvent event, String extension, String outcome, Instant at) {
        return fact(TransferTriedV1.TYPE, new TransferTriedV1(event.callId(), extension, outcome, at));
    }

    private static PublicFact fact(String type, Object data) {
        return new PublicFact(TOPIC, type, data);
    }
}
