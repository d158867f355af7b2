package dev.frontdesk.call.call;

import dev.frontdesk.call.call.CallEvent.CallAnswered;
import dev.frontdesk.call.call.CallEvent.CallClassified;
import dev.frontdesk.call.call.CallEvent.CallEnded;
import dev.frontdesk.call.call.CallEvent.CallHungUp;
import dev.frontdesk.call.call.CallEvent.CallMissed;
import dev.frontdesk.call.call.CallEvent.CallNotWanted;
import dev.frontdesk.call.call.CallEvent.CallReceived;
import dev.frontdesk.call.call.CallEvent.CallTaken;
import dev.frontdesk.call.call.CallEvent.CallWanted;
import dev.frontdesk.call.call.CallEvent.CallerScreened;
import dev.frontdesk.call.call.CallEvent.LineFoundBusy;
import dev.frontdesk.call.call.CallEvent.OutwardAnswerGiven;
import dev.frontdesk.call.call.CallEvent.TransferFailed;
import dev.frontdesk.call.call.CallEvent.TransferOffered;
import dev.frontdesk.call.call.CallEvent.TransferReturned;
import dev.frontdesk.call.call.CallEvent.TransferSucceeded;
import dev.frontdesk.call.call.CallEvent.TransferUnanswered;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was tried with a call so far.
 *
 * @param all every step, so that one told twice is known
 * @param offered the one that is being tried at this moment
 * @param last the newest outcome, by when it happened; null where there is none yet
 * @param answer what the caller was told last
 */
record Transfers(
        Set<CallEvent> all,
        @Nullable TransferOffered offered,
        @Nullable CallEvent last,
        @Nullable OutwardAnswerGiven answer) {

    static final Transfers NONE = new Transfers(Set.of(), null, null, null);

    boolean contains(CallEvent step) {
        return all.contains(step);
    }

    boolean isOffered(@Nullable String extension) {
        return offered != null && offered.extension().equals(extension);
    }

    /** Where the call went last. */
    @Nullable
    String extension() {
        return offered == null ? extension(last) : offered.extension();
    }

    /** The caller speaks with somebody else, as far as is known. */
    boolean connected() {
        return offered == null && last instanceof TransferSucceeded;
    }

    Transfers after(CallEvent event) {
        var more = new HashSet<>(all);
        more.add(event);
        var steps = Set.copyOf(more);
        return switch (event) {
            case TransferOffered now -> new Transfers(steps, now, last, answer);
            case TransferSucceeded _, LineFoundBusy _, TransferUnanswered _, TransferReturned _, TransferFailed _ -> {
                var newest = last == null || !event.occurredAt().isBefore(last.occurredAt()) ? event : last;
                yield new Transfers(steps, isOffered(extension(event)) ? null : offered, newest, answer);
            }
            case CallWanted _, CallNotWanted _ -> new Transfers(steps, offered, last, answer);
            case OutwardAnswerGiven given -> new Transfers(steps, offered, last, given);
            case CallClassified _,
                    CallerScreened _,
                    CallReceived _,
                    CallAnswered _,
                    CallTaken _,
                    CallMissed _,
                    CallHungUp _,
                    CallEnded _ ->
                throw new IllegalStateException(event.getClass().getSimpleName() + " is no step of a transfer");
        };
    }

    static @Nullable String extension(@Nullable CallEvent outcome) {
        return switch (outcome) {
            case TransferSucceeded tried -> tried.extension();
            case LineFoundBusy tried -> tried.extension();
            case TransferUnanswered tried -> tried.extension();
            case TransferReturned tried -> tried.extension();
            case TransferFailed tried -> tried.extension();
            case null, default -> null;
        };
    }
}
