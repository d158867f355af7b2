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

    /** This clerk holds the card from now on, and no other does. @param clerk account */
    @Revision("1")
    record CallTaken(String callId, String clerk, Instant occurredAt) implements CallEvent {}

    /** S6. What the caller wants. @param kind a word of {@link CallKind} */
    @Revision("1")
    record CallClassified(String callId, String kind, String rule, Instant occurredAt) implements CallEvent {}

    /** S24, S29. The three questions are answered; the answers stay in the vault under {@code detailsRef}. */
    @Revision("1")
    record CallerScreened(
            String callId, String detailsRef, String person, String digest, String rule, Instant occurredAt)
            implements CallEvent {}

    /** S112. Nobody answered before the caller gave up. */
    @Revision("1")
    record CallMissed(String callId, String rule, Instant occurredAt) implements CallEvent {}

    /** The line is free; what became of the call is for the clerk to say. */
    @Revision("1")
    record CallHungUp(String callId, Instant occurredAt) implements CallEvent {}

    /** S7 to S30. @param kind blind or consult */
    @Revision("1")
    record TransferOffered(String callId, String extension, String kind, Instant occurredAt) implements CallEvent {}

    /** The call is back at the desk. */
    @Revision("1")
    record TransferReturned(String callId, String extension, Instant occurredAt) implements CallEvent {}

    /** The telephone system would not or could not put it through. */
    @Revision("1")
    record TransferFailed(String callId, String extension, Instant occurredAt) implements CallEvent {}

    /** S25, S30. Inward: no other event and no fact says so. */
    @Revision("1")
    record CallWanted(String callId, String extension, String rule, Instant occurredAt) implements CallEvent {}

    /** S31. Inward: no other event and no fact says so. */
    @Revision("1")
    record CallNotWanted(String callId, String extension, String rule, Instant occurredAt) implements CallEvent {}

    /** S31. Outward: what the caller heard, by the plan alone. @param form call-back, message or turn-away */
    @Revision("1")
    record OutwardAnswerGiven(
            String callId, String form, String rule, String planId, long planVersion, Instant occurredAt)
            implements CallEvent {}

    /** S110. */
    @Revision("1")
    record CallEnded(String callId, String disposition, String rule, Instant occurredAt) implements CallEvent {}
}
