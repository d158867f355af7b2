package dev.frontdesk.call.publish;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.frontdesk.call.call.CallEvent.CallAnswered;
import dev.frontdesk.call.call.CallEvent.CallClassified;
import dev.frontdesk.call.call.CallEvent.CallEnded;
import dev.frontdesk.call.call.CallEvent.CallMissed;
import dev.frontdesk.call.call.CallEvent.CallReceived;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What others may know of a call: that there was one, how long it rang, where it went. Never who called. */
final class CallFacts {

    private CallFacts() {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CallReceivedV1(
            String callId, @Nullable String line, @Nullable String kind, Instant occurredAt) {

        static final String TYPE = "call.call-received.v1";

        static CallReceivedV1 from(CallReceived event) {
            return new CallReceivedV1(event.callId(), event.line(), event.kind(), event.occurredAt());
        }
    }

    record CallAnsweredV1(String callId, long ringMillis, Instant occurredAt) {

        static final String TYPE = "call.call-answered.v1";

        static CallAnsweredV1 from(CallAnswered event) {
            return new CallAnsweredV1(event.callId(), event.ringMillis(), event.occurredAt());
        }
    }

    /** S6. Takes the place of the kind that was known before. */
    record CallClassifiedV1(String callId, String kind, Instant occurredAt) {

        static final String TYPE = "call.call-classified.v1";

        static CallClassifiedV1 from(CallClassified event) {
            return new CallClassifiedV1(event.callId(), event.kind(), event.occurredAt());
        }
    }

    record CallMissedV1(String callId, Instant occurredAt) {

        static final String TYPE = "call.call-missed.v1";

        static CallMissedV1 from(CallMissed event) {
            return new CallMissedV1(event.callId(), event.occurredAt());
        }
    }

    /** @param outcome connected, busy or no-answer */
    record TransferTriedV1(String callId, String extension, String outcome, Instant occurredAt) {

        static final String TYPE = "call.transfer-tried.v1";
    }

    record CallEndedV1(String callId, String disposition, Instant occurredAt) {

        static final String TYPE = "call.call-ended.v1";

        static CallEndedV1 from(CallEnded event) {
            return new CallEndedV1(event.callId(), event.disposition(), event.occurredAt());
        }
    }
}
