package dev.frontdesk.call.promise;

import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackAttempted;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackEscalated;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackKept;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackOverdue;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackPromised;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackReleased;
import dev.frontdesk.call.promise.CallbackPromiseEvent.EscalationRequested;
import dev.frontdesk.call.promise.CallbackPromiseEvent.IdleNoticeRequested;
import dev.frontdesk.call.promise.CallbackPromiseEvent.OwnerNotifiedOnIdle;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a decision about a promise needs to know, and nothing else. */
sealed interface CallbackPromiseState {

    CallbackPromiseState after(CallbackPromiseEvent event);

    record NotMade() implements CallbackPromiseState {

        @Override
        public CallbackPromiseState after(CallbackPromiseEvent event) {
            if (event instanceof CallbackPromised promised) {
                return new Made(promised, false, false, null, Set.of());
            }
            throw new IllegalStateException("A promise begins by being made: " + event.promiseId());
        }
    }

    /**
     * @param overdue the clock has said so
     * @param idleAsked S19. That the owner be told was asked for
     * @param settledBy what kept or released it; null while neither did
     * @param told calls that did not keep it and what became of its notices, so that one told twice is known
     */
    record Made(
            CallbackPromised promised,
            boolean overdue,
            boolean idleAsked,
            @Nullable CallbackPromiseEvent settledBy,
            Set<CallbackPromiseEvent> told)
            implements CallbackPromiseState {

        boolean settled() {
            return settledBy != null;
        }

        @Override
        public CallbackPromiseState after(CallbackPromiseEvent event) {
            return switch (event) {
                case CallbackPromised again -> throw new IllegalStateException("Made twice: " + again.promiseId());
                case CallbackAttempted _, OwnerNotifiedOnIdle _, CallbackEscalated _ -> with(event);
                case CallbackOverdue _ -> new Made(promised, true, idleAsked, settledBy, told);
                case IdleNoticeRequested _ -> new Made(promised, overdue, true, settledBy, told);
                case EscalationRequested _ -> this;
                case CallbackKept _, CallbackReleased _ -> settled(event);
            };
        }

        private Made settled(CallbackPromiseEvent event) {
            if (settledBy != null) {
                throw new IllegalStateException("Settled already: " + event.promiseId());
            }
            return new Made(promised, overdue, idleAsked, event, told);
        }

        private Made with(CallbackPromiseEvent event) {
            var more = new HashSet<>(told);
            more.add(event);
            return new Made(promised, overdue, idleAsked, settledBy, Set.copyOf(more));
        }
    }
}
