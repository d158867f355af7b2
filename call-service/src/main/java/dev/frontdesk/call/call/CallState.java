package dev.frontdesk.call.call;

import dev.frontdesk.call.call.CallEvent.CallAnswered;
import dev.frontdesk.call.call.CallEvent.CallEnded;
import dev.frontdesk.call.call.CallEvent.CallReceived;
import dev.frontdesk.call.call.CallEvent.LineFoundBusy;
import dev.frontdesk.call.call.CallEvent.TransferSucceeded;
import dev.frontdesk.call.call.CallEvent.TransferUnanswered;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** What a decision about a call needs to know, and nothing else. */
sealed interface CallState {

    CallState after(CallEvent event);

    record NotReceived() implements CallState {

        @Override
        public CallState after(CallEvent event) {
            return event instanceof CallReceived received ? new Ringing(received) : unexpected(event);
        }
    }

    record Ringing(CallReceived received) implements CallState {

        @Override
        public CallState after(CallEvent event) {
            return event instanceof CallAnswered answered
                    ? new Answered(received, answered.occurredAt(), Set.of())
                    : unexpected(event);
        }
    }

    /** @param transfers every transfer tried so far */
    record Answered(CallReceived received, Instant answeredAt, Set<CallEvent> transfers) implements CallState {

        @Override
        public CallState after(CallEvent event) {
            return switch (event) {
                case TransferSucceeded tried -> with(tried);
                case LineFoundBusy tried -> with(tried);
                case TransferUnanswered tried -> with(tried);
                case CallEnded ended -> new Ended(received, ended.disposition(), transfers);
                case CallReceived again -> unexpected(again);
                case CallAnswered again -> unexpected(again);
            };
        }

        private Answered with(CallEvent tried) {
            var more = new HashSet<>(transfers);
            more.add(tried);
            return new Answered(received, answeredAt, Set.copyOf(more));
        }
    }

    record Ended(CallReceived received, String disposition, Set<CallEvent> transfers) implements CallState {

        @Override
        public CallState after(CallEvent event) {
            return unexpected(event);
        }
    }

    private static CallState unexpected(CallEvent event) {
        throw new IllegalStateException(event.getClass().getSimpleName() + " does not follow here: " + event.callId());
    }
}
