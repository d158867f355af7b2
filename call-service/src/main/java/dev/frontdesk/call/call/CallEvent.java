package dev.frontdesk.call.call;

import dev.frontdesk.kernel.DomainEvent;
import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What became of a call. Stored for ever: rename nothing, remove nothing. */
public sealed interface CallEvent extends DomainEvent {

    String callId();

    /** S106. It began to ring. Who called stays in the vault under {@code detailsRef}; null where nothing is known. */
    @Revision("1")
    record CallReceived(
            String callId,
            @Nullable String line,
            @Nullable String kind,
            @Nullable String detailsRef,
            @Nullable String person,
            @Nullable String digest,
            Instant occurredAt)
            implements CallEvent {}

    /** S106. After it had rung for so many milliseconds. */
    @Revision("1")
    record CallAnswered(String callId, long ringMillis, String rule, Instant occurredAt) implements CallEvent {}

    @Revision("1")
    record TransferSucceeded(String callId, String extension, Instant occurredAt) implements CallEvent {}

    @Revision("1")
    record LineFoundBusy(String callId, String extension, Instant occurredAt) implements CallEvent {}

    @Revision("1")
    record TransferUnanswered(String callId, String extension, Instant occurredAt) implements CallEvent {}

    /** S110. */
    @Revision("1")
    record CallEnded(String callId, String disposition, String rule, Instant occurredAt) implements CallEvent {}
}
