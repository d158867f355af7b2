package dev.frontdesk.call.missed;

import java.time.Duration;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a missed call. {@link #at()} is when it happened. */
public sealed interface MissedCallCommand {

    MissedCallId missedCallId();

    Instant at();

    /**
     * S112. Nobody answered before the caller gave up.
     *
     * @param caller where the vault keeps the number
     * @param dueAt by when somebody is to call back, if this one opens a new round; exactly then there is still time
     * @param at when the caller gave up
     */
    record RecordMissedCall(
            @TargetAggregateIdentifier MissedCallId missedCallId,
            String callId,
            @Nullable String line,
            Caller caller,
            Instant dueAt,
            Instant at)
            implements MissedCallCommand {}

    /** S112. A clerk is about to call back. @param clerk account */
    record TakeMissedCall(@TargetAggregateIdentifier MissedCallId missedCallId, String clerk, Instant at)
            implements MissedCallCommand {}

    /**
     * S112. Somebody called that number.
     *
     * @param staffId who; null where the telephone is nobody's own
     * @param talkSeconds how long the two spoke; 0 when nobody took it
     * @param byLine the telephone system heard it; else the desk says so
     * @param at when the call began
     */
    record ReturnMissedCall(
            @TargetAggregateIdentifier MissedCallId missedCallId,
            @Nullable String staffId,
            long talkSeconds,
            boolean byLine,
            Instant at)
            implements MissedCallCommand {}

    /** The caller tried again and was answered. @param at when */
    record RecordRangAgain(@TargetAggregateIdentifier MissedCallId missedCallId, String callId, Instant at)
            implements MissedCallCommand {}

    /** The clock says that it is late. @param relayWithin how long the supervisor has to look at it */
    record MarkMissedCallOverdue(@TargetAggregateIdentifier MissedCallId missedCallId, Duration relayWithin, Instant at)
            implements MissedCallCommand {}

    /** S112. Somebody was told that it is late. @param level as in {@link MissedCallEvent.MissedCallEscalated} */
    record RecordEscalation(
            @TargetAggregateIdentifier MissedCallId missedCallId,
            String relayId,
            String level,
            String staffId,
            Instant at)
            implements MissedCallCommand {}

    /** Where the vault keeps the number, whose it is, and its salted digest. */
    record Caller(String ref, String person, String digest) {}
}
