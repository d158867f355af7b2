package dev.frontdesk.call.missed;

import dev.frontdesk.kernel.DomainEvent;
import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * What became of the calls that one caller tried on one line. A {@code round} begins with the first call nobody answered
 * and ends when the caller was reached; it counts from 1. Stored for ever: rename nothing, remove nothing.
 */
public sealed interface MissedCallEvent extends DomainEvent {

    String missedCallId();

    int round();

    /** S112. The number stays in the vault under {@code detailsRef}. */
    @Revision("1")
    record MissedCallOpened(
            String missedCallId,
            int round,
            String callId,
            @Nullable String line,
            String detailsRef,
            String person,
            String digest,
            Instant dueAt,
            String rule,
            Instant occurredAt)
            implements MissedCallEvent {}

    /** The same caller tried the same line once more, in vain. */
    @Revision("1")
    record CallMissedAgain(String missedCallId, int round, String callId, Instant occurredAt)
            implements MissedCallEvent {}

    /** S112. This clerk is calling back. @param clerk account */
    @Revision("1")
    record MissedCallTaken(String missedCallId, int round, String clerk, Instant occurredAt)
            implements MissedCallEvent {}

    /** Somebody called back, and nobody took it. */
    @Revision("1")
    record ReturnAttempted(
            String missedCallId, int round, @Nullable String staffId, Instant occurredAt) implements MissedCallEvent {}

    /** S112. Somebody called back and spoke with the caller; {@code inTime}: at or before the round's moment. */
    @Revision("1")
    record MissedCallReturned(
            String missedCallId,
            int round,
            @Nullable String staffId,
            long talkSeconds,
            boolean inTime,
            String evidence,
            String rule,
            Instant occurredAt)
            implements MissedCallEvent {}

    /** The caller was quicker: call {@code callId} of the same caller was answered. Nobody has to call back any more. */
    @Revision("1")
    record CallerRangAgain(String missedCallId, int round, String callId, Instant occurredAt)
            implements MissedCallEvent {}

    /** S112. Nobody knew of a call back by {@code dueAt}. Evidence of one in time may still be told. */
    @Revision("1")
    record MissedCallOverdue(String missedCallId, int round, Instant dueAt, String rule, Instant occurredAt)
            implements MissedCallEvent {}

    /** S112. It is late: directory-service is asked to tell the site's supervisor, by {@code relayDueAt}. */
    @Revision("1")
    record EscalationRequested(
            String missedCallId,
            int round,
            String detailsRef,
            String person,
            String digest,
            String relayId,
            Instant relayDueAt,
            String rule,
            Instant occurredAt)
            implements MissedCallEvent {}

    /** S112. That it is late was brought to {@code staffId}: {@code level} supervisor, deputy or manager. */
    @Revision("1")
    record MissedCallEscalated(String missedCallId, int round, String level, String staffId, Instant occurredAt)
            implements MissedCallEvent {}
}
