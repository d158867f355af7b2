package dev.frontdesk.call.publish;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackKept;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackOverdue;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackPromised;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackReleased;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What others may know of a promise to call back: whose it is, by when, and what became of it. Never to whom. */
final class PromiseFacts {

    private PromiseFacts() {}

    record CallbackPromisedV1(
            String promiseId,
            String ownerId,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String callId,

            Instant dueAt,
            String rule,
            Instant occurredAt) {

        static final String TYPE = "call.callback-promised.v1";

        static CallbackPromisedV1 from(CallbackPromised event) {
            return new CallbackPromisedV1(
                    event.promiseId(),
                    event.ownerId(),
                    event.callId(),
                    event.dueAt(),
                    event.rule(),
                    event.occurredAt());
        }
    }

    /** @param evidence line-signal: the telephone heard it; outbound-call: the desk says so */
    record CallbackKeptV1(
            String promiseId, String staffId, long talkSeconds, String evidence, String rule, Instant occurredAt) {

        static final String TYPE = "call.callback-kept.v1";

        static CallbackKeptV1 from(CallbackKept event) {
            return new CallbackKeptV1(
                    event.promiseId(),
                    event.staffId(),
                    event.talkSeconds(),
                    event.evidence(),
                    event.rule(),
                    event.occurredAt());
        }
    }

    record CallbackOverdueV1(String promiseId, Instant dueAt, String rule, Instant occurredAt) {

        static final String TYPE = "call.callback-overdue.v1";

        static CallbackOverdueV1 from(CallbackOverdue event) {
            return new CallbackOverdueV1(event.promiseId(), event.dueAt(), event.rule(), event.occurredAt());
        }
    }

    record CallbackReleasedV1(String promiseId, String reason, Instant occurredAt) {

        static final String TYPE = "call.callback-released.v1";

        static CallbackReleasedV1 from(CallbackReleased event) {
            return new CallbackReleasedV1(event.promiseId(), event.reason(), event.occurredAt());
        }
    }
}
