package dev.frontdesk.call.promise;

import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackAttempted;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackKept;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackOverdue;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackPromised;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackReleased;
import java.util.HashSet;
import java.util.Set;

/** What a decision about a promise needs to know, and nothing else. */
sealed interface CallbackPromiseState {

    CallbackPromiseState after(CallbackPromiseEvent event);

    record NotMade() implements CallbackPromiseState {

        @Override
        public CallbackPromiseState after(CallbackPromiseEvent event) {
            if (event instanceof CallbackPromised promised) {
                return new Made(promised, false, Set.of());
            }
            throw new IllegalStateException("A promise begins by being made: " + event.promiseId());
        }
    }

    /**
     * @param overdue the clock has said so
     * @param attempts calls that did not keep it, so that one told twice is known
     */
    record Made(CallbackPromised promised, boolean overdue, Set<CallbackAttempted> attempts)
            implements CallbackPromiseState {

        @Override
        public CallbackPromiseState after(CallbackPromiseEvent event) {
            return switch (event) {
                case CallbackPromised again -> throw new IllegalStateException("Made twice: " + again.promiseId());
                case CallbackAttempted attempt -> with(attempt);
                case CallbackOverdue _ -> new Made(promised, true, attempts);
                case CallbackKept kept -> new Settled(promised, kept);
                case CallbackReleased released -> new Settled(promised, released);
            };
        }

        private Made with(CallbackAttempted attempt) {
            var more = new HashSet<>(attempts);
            more.add(attempt);
            return new Made(promised, overdue, Set.copyOf(more));
        }
    }

    /** @param by what kept or released it */
    record Settled(CallbackPromised promised, CallbackPromiseEvent by) implements CallbackPromiseState {

        @Override
        public CallbackPromiseState after(CallbackPromiseEvent event) {
            throw new IllegalStateException("Settled already: " + event.promiseId());
        }
    }
}
