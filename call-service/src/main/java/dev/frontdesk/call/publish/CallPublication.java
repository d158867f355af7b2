package dev.frontdesk.call.publish;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.call.call.CallEvent;
import dev.frontdesk.call.call.CallEvent.CallAnswered;
import dev.frontdesk.call.call.CallEvent.CallClassified;
import dev.frontdesk.call.call.CallEvent.CallEnded;
import dev.frontdesk.call.call.CallEvent.CallHungUp;
import dev.frontdesk.call.call.CallEvent.CallMissed;
import dev.frontdesk.call.call.CallEvent.CallNotWanted;
import dev.frontdesk.call.call.CallEvent.CallReceived;
import dev.frontdesk.call.call.CallEvent.CallTaken;
import dev.frontdesk.call.call.CallEvent.CallWanted;
import dev.frontdesk.call.call.CallEvent.CallerScreened;
import dev.frontdesk.call.call.CallEvent.LineFoundBusy;
import dev.frontdesk.call.call.CallEvent.OutwardAnswerGiven;
import dev.frontdesk.call.call.CallEvent.TransferFailed;
import dev.frontdesk.call.call.CallEvent.TransferOffered;
import dev.frontdesk.call.call.CallEvent.TransferReturned;
import dev.frontdesk.call.call.CallEvent.TransferSucceeded;
import dev.frontdesk.call.call.CallEvent.TransferUnanswered;
import dev.frontdesk.call.publish.CallFacts.CallAnsweredV1;
import dev.frontdesk.call.publish.CallFacts.CallClassifiedV1;
import dev.frontdesk.call.publish.CallFacts.CallEndedV1;
import dev.frontdesk.call.publish.CallFacts.CallMissedV1;
import dev.frontdesk.call.publish.CallFacts.CallReceivedV1;
import dev.frontdesk.call.publish.CallFacts.TransferTriedV1;
import dev.frontdesk.messaging.PublicFact;
import dev.frontdesk.messaging.Publication;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells what became of calls. */
@Component
class CallPublication implements Publication {

    static final String TOPIC = "frontdesk.call.calls.v1";

    @Override
    public List<PublicFact> of(Recorded recorded) {
        return recorded.event() instanceof CallEvent event ? facts(event) : List.of();
    }

    private static List<PublicFact> facts(CallEvent event) {
        return switch (event) {
            case CallReceived received -> fact(CallReceivedV1.TYPE, CallReceivedV1.from(received));
            case CallAnswered answered -> fact(CallAnsweredV1.TYPE, CallAnsweredV1.from(answered));
            case CallClassified classified -> fact(CallClassifiedV1.TYPE, CallClassifiedV1.from(classified));
            case CallMissed missed -> fact(CallMissedV1.TYPE, CallMissedV1.from(missed));
            case TransferSucceeded tried -> tried(tried, tried.extension(), "connected");
            case LineFoundBusy tried -> tried(tried, tried.extension(), "busy");
            case TransferUnanswered tried -> tried(tried, tried.extension(), "no-answer");
            case CallEnded ended -> fact(CallEndedV1.TYPE, CallEndedV1.from(ended));
            case CallTaken _, CallerScreened _, CallHungUp _, TransferOffered _, TransferReturned _, TransferFailed _ ->
                List.of();
            // S31. What was said inside stays inside, and whether an answer was due must not tell it either.
            case CallWanted _, CallNotWanted _, OutwardAnswerGiven _ -> List.of();
        };
    }

    private static List<PublicFact> tried(CallEvent event, String extension, String outcome) {
        return fact(TransferTriedV1.TYPE, new TransferTriedV1(event.callId(), extension, outcome, event.occurredAt()));
    }

    private static List<PublicFact> fact(String type, Object data) {
        return List.of(new PublicFact(TOPIC, type, data));
    }
}
