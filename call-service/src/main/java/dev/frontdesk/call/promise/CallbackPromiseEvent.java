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

    /** S19. The owner's line became free; directory-service is asked to tell the owner. {@code idleSince} is the line's. */
    @Revision("1")
    record IdleNoticeRequested(
            String promiseId,
            String ownerId,
            String detailsRef,
            String person,
            String digest,
            String relayId,
            Instant relayDueAt,
            String extension,
            Instant idleSince,
            String rule,
            Instant occurredAt)
            implements CallbackPromiseEvent {}

    /** S19. Told that the line is free; {@code staffId} is the owner, or who stands in. */
    @Revision("1")
    record OwnerNotifiedOnIdle(
            String promiseId, String relayId, String staffId, String channel, String rule, Instant occurredAt)
            implements CallbackPromiseEvent {}

    /** S9. It is broken: directory-service is asked to tell the owner and, as the time is over, who stands in. */
    @Revision("1")
    record EscalationRequested(
            String promiseId,
            String ownerId,
            String detailsRef,
            String person,
            String digest,
            String relayId,
            Instant relayDueAt,
            String rule,
            Instant occurredAt)
            implements CallbackPromiseEvent {}

    /** S9. Handed on to {@code staffId}, deputy or manager, until {@code dueAt}. */
    @Revision("1")
    record CallbackEscalated(
            String promiseId,
            String relayId,
            String level,
            String staffId,
            Instant dueAt,
            String rule,
            Instant occurredAt)
            implements CallbackPromiseEvent {}
}
