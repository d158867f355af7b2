package dev.frontdesk.mailroom.publish;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.frontdesk.mailroom.tracer.TracerEvent.CarrierAnswered;
import dev.frontdesk.mailroom.tracer.TracerEvent.TracerClosed;
import dev.frontdesk.mailroom.tracer.TracerEvent.TracerOpened;
import dev.frontdesk.mailroom.tracer.TracerEvent.TracerOverdue;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What others may know of a tracer: how it stands, never what somebody wrote about it. */
final class TracerFacts {

    private TracerFacts() {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TracerOpenedV1(
            String tracerId, String itemId, @Nullable Instant answerBy, Instant occurredAt) {

        static final String TYPE = "mailroom.tracer-opened.v1";

        static TracerOpenedV1 from(TracerOpened event) {
            return new TracerOpenedV1(event.tracerId(), event.itemId(), event.answerBy(), event.occurredAt());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CarrierAnsweredV1(
            String tracerId, String answer, @Nullable Instant answerBy, Instant occurredAt) {

        static final String TYPE = "mailroom.carrier-answered.v1";

        static CarrierAnsweredV1 from(CarrierAnswered event) {
            return new CarrierAnsweredV1(event.tracerId(), event.answer(), event.answerBy(), event.occurredAt());
        }
    }

    record TracerOverdueV1(String tracerId, Instant answerBy, Instant occurredAt) {

        static final String TYPE = "mailroom.tracer-overdue.v1";

        static TracerOverdueV1 from(TracerOverdue event) {
            return new TracerOverdueV1(event.tracerId(), event.answerBy(), event.occurredAt());
        }
    }

    record TracerClosedV1(String tracerId, String outcome, Instant occurredAt) {

        static final String TYPE = "mailroom.tracer-closed.v1";

        static TracerClosedV1 from(TracerClosed event) {
            return new TracerClosedV1(event.tracerId(), event.outcome(), event.occurredAt());
        }
    }
}
