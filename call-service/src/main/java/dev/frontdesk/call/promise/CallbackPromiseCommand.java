package dev.frontdesk.call.promise;

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
     * @param at when the call began
     */
    record RecordAttempt(@TargetAggregateIdentifier PromiseId promiseId, String staffId, long talkSeconds, Instant at)
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
