package dev.frontdesk.call.missed;

import dev.frontdesk.call.missed.MissedCallEvent.CallMissedAgain;
import dev.frontdesk.call.missed.MissedCallEvent.CallerRangAgain;
import dev.frontdesk.call.missed.MissedCallEvent.EscalationRequested;
import dev.frontdesk.call.missed.MissedCallEvent.MissedCallEscalated;
import dev.frontdesk.call.missed.MissedCallEvent.MissedCallOpened;
import dev.frontdesk.call.missed.MissedCallEvent.MissedCallOverdue;
import dev.frontdesk.call.missed.MissedCallEvent.MissedCallReturned;
import dev.frontdesk.call.missed.MissedCallEvent.MissedCallTaken;
import dev.frontdesk.call.missed.MissedCallEvent.ReturnAttempted;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a decision about a missed call needs to know, and nothing else.
 *
 * @param opened what began this round; null before the first call
 * @param calls every call of every round, so that one told twice is known
 * @param told vain attempts of this round and who was told that it is late, so that what is told twice is known
 * @param reachedAt when the caller was reached in this round; null while nobody did
 */
record MissedCallState(
        @Nullable MissedCallOpened opened,
        Set<String> calls,
        @Nullable MissedCallTaken taken,
        Set<MissedCallEvent> told,
        boolean overdue,
        @Nullable Instant reachedAt) {

    static final MissedCallState NONE = new MissedCallState(null, Set.of(), null, Set.of(), false, null);

    boolean open() {
        return opened != null && reachedAt == null;
    }

    MissedCallState after(MissedCallEvent event) {
        return switch (event) {
            case MissedCallOpened first ->
                new MissedCallState(first, with(calls, first.callId()), null, Set.of(), false, null);
            case CallMissedAgain again ->
                new MissedCallState(opened, with(calls, again.callId()), taken, told, overdue, reachedAt);
            case MissedCallTaken now -> new MissedCallState(opened, calls, now, told, overdue, reachedAt);
            case ReturnAttempted _, MissedCallEscalated _ ->
                new MissedCallState(opened, calls, taken, with(told, event), overdue, reachedAt);
            case MissedCallReturned returned -> reached(returned.occurredAt());
            case CallerRangAgain again -> reached(again.occurredAt());
            case MissedCallOverdue _ -> new MissedCallState(opened, calls, taken, told, true, reachedAt);
            case EscalationRequested _ -> this;
        };
    }

    private MissedCallState reached(Instant at) {
        return new MissedCallState(opened, calls, taken, told, overdue, at);
    }

    private static <T> Set<T> with(Set<T> all, T one) {
        var more = new HashSet<>(all);
        more.add(one);
        return Set.copyOf(more);
    }
}
