package dev.frontdesk.call.promise;

import java.time.Duration;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a promise to call back. {@link #at()} is when it happened, as the desk says. */
public sealed interface CallbackPromiseCommand {

    PromiseId promiseId();

    Instant at();

    /**
     * S9, S13, S18, S22. The caller was told that somebody will call back.
     *
     * @param ownerId the member of staff who is to call
     * @param callId the call in which it was said
     * @param contact where the vault keeps the number to call, and who it belongs to
     * @param dueAt exactly then there is still time
     * @param at when it was said
     */
    record PromiseCallback(
            @TargetAggregateIdentifier PromiseId promiseId,
            String ownerId,
            @Nullable String callId,
            Contact contact,
            Instant dueAt,
            Instant at)
            implements CallbackPromiseCommand {}

    /**
     * Somebody called that number.
     *
     * @param talkSeconds how long the two spoke; 0 when nobody took it
     * @param byLine the telephone system heard it; else the desk says so
     * @param at when the call began
     */
    record RecordAttempt(
            @TargetAggregateIdentifier PromiseId promiseId,
            String staffId,
            long talkSeconds,
            boolean byLine,
            Instant at)
            implements CallbackPromiseCommand {}

    /**
     * S19. The owner's line is free: the owner has to be told at once.
     *
     * @param extension that became free
     * @param idleSince when its source last said so
     * @param relayWithin S114. How long directory-service has to bring it before it goes to the deputy
     */
    record NotifyWhenIdle(
            @TargetAggregateIdentifier PromiseId promiseId,
            String extension,
            Instant idleSince,
            Duration relayWithin,
            Instant at)
            implements CallbackPromiseCommand {}

    /** S19. Directory-service brought a notice to somebody. */
    record RecordNotice(
            @TargetAggregateIdentifier PromiseId promiseId, String relayId, String staffId, String channel, Instant at)
            implements CallbackPromiseCommand {}

    /** S9. A notice went on to the deputy or a manager, who have until {@code dueAt}. */
    record RecordEscalation(
            @TargetAggregateIdentifier PromiseId promiseId,
            String relayId,
            String level,
            String staffId,
            Instant dueAt,
            Instant at)
            implements CallbackPromiseCommand {}

    /** Nobody has to call any more. */
    record ReleasePromise(@TargetAggregateIdentifier PromiseId promiseId, ReleaseReason reason, Instant at)
            implements CallbackPromiseCommand {}

    /** The clock says that it is late. */
    record MarkPromiseOverdue(@TargetAggregateIdentifier PromiseId promiseId, Instant at)
            implements CallbackPromiseCommand {}

    /** Where the vault keeps the number, whose it is, and its salted digest. */
    record Contact(String ref, String person, String digest) {}
}
