package dev.frontdesk.call.missed;

import dev.frontdesk.call.missed.MissedCallEvent.CallMissedAgain;
import dev.frontdesk.call.missed.MissedCallEvent.CallerRangAgain;
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
 * @param round 0 before the first call
 * @param calls every call of every round, so that one told twice is known
 * @param attempts of this round
 * @param reachedAt when the caller was reached in this round; null while nobody did
 */
record MissedCallState(
        int round,
        @Nullable Instant openedAt,
        @Nullable Instant dueAt,
        Set<String> calls,
        @Nullable MissedCallTaken taken,
        Set<ReturnAttempted> attempts,
        boolean overdue,
        @Nullable Instant reachedAt) {

    static final MissedCallState NONE = new MissedCallState(0, null, null, Set.of(), null, Set.of(), false, null);

    boolean open() {
        return round > 0 && reachedAt == null;
    }

    MissedCallState after(MissedCallEvent event) {
        return switch (event) {
            case MissedCallOpened opened ->
                new MissedCallState(
                        opened.round(),
                        opened.occurredAt(),
                        opened.dueAt(),
                        with(calls, opened.callId()),
                        null,
                        Set.of(),
                        false,
                        null);
            case CallMissedAgain again ->
                new MissedCallState(
                        round, openedAt, dueAt, with(calls, again.callId()), taken, attempts, overdue, reachedAt);
            case MissedCallTaken now ->
                new MissedCallState(round, openedAt, dueAt, calls, now, attempts, overdue, reachedAt);
            case ReturnAttempted attempt ->
                new MissedCallState(round, openedAt, dueAt, calls, taken, with(attempts, attempt), overdue, reachedAt);
            case MissedCallReturned returned -> reached(returned.occurredAt());
            case CallerRangAgain again -> reached(again.occurredAt());
            case MissedCallOverdue _ ->
                new MissedCallState(round, openedAt, dueAt, calls, taken, attempts, true, reachedAt);
        };
    }

    private MissedCallState reached(Instant at) {
        return new MissedCallState(round, openedAt, dueAt, calls, taken, attempts, overdue, at);
    }

    private static <T> Set<T> with(Set<T> all, T one) {
        var more = new HashSet<>(all);
        more.add(one);
        return Set.copyOf(more);
    }
}
