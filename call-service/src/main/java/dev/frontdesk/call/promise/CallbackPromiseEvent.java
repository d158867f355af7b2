package dev.frontdesk.call.promise;

import dev.frontdesk.kernel.DomainEvent;
import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What became of a promise to call back. Stored for ever: rename nothing, remove nothing. */
public sealed interface CallbackPromiseEvent extends DomainEvent {

    String promiseId();

    /** S9. The number stays in the vault under {@code detailsRef}. */
    @Revision("1")
    record CallbackPromised(
            String promiseId,
            String ownerId,
            @Nullable String callId,
            String detailsRef,
            String person,
            String digest,
            Instant dueAt,
            String rule,
            Instant occurredAt)
            implements CallbackPromiseEvent {}

    /** Somebody called, but that keeps no promise: nobody took it, it was another one, or it was too late. */
    @Revision("1")
    record CallbackAttempted(String promiseId, String staffId, long talkSeconds, Instant occurredAt)
            implements CallbackPromiseEvent {}

    /** S9. The owner called that number in time and spoke with somebody. */
    @Revision("1")
    record CallbackKept(
            String promiseId, String staffId, long talkSeconds, String evidence, String rule, Instant occurredAt)
            implements CallbackPromiseEvent {}

    /** @param reason a word of {@link ReleaseReason} */
    @Revision("1")
    record CallbackReleased(String promiseId, String reason, Instant occurredAt) implements CallbackPromiseEvent {}

    /** S9. Nobody knew of a call by {@code dueAt}. Evidence of a call in time may still be told. */
    @Revision("1")
    record CallbackOverdue(String promiseId, Instant dueAt, String rule, Instant occurredAt)
            implements CallbackPromiseEvent {}
}
