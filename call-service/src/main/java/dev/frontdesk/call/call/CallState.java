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
import java.time.Instant;
import org.jspecify.annotations.Nullable;

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
            if (event instanceof CallMissed missed) {
                return new Missed(received, missed.occurredAt());
            }
            return event instanceof CallAnswered answered
                    ? Answered.at(received, answered.occurredAt(), null)
                    : unexpected(event);
        }
    }

    /** Nobody answered. That somebody did may still be told late. */
    record Missed(CallReceived received, Instant hungUpAt) implements CallState {

        @Override
        public CallState after(CallEvent event) {
            return event instanceof CallAnswered answered
                    ? Answered.at(received, answered.occurredAt(), hungUpAt)
                    : unexpected(event);
        }
    }

    /**
     * @param card what the clerk said of the call
     * @param hungUpAt when the line became free
     */
    record Answered(
            CallReceived received,
            Instant answeredAt,
            Card card,
            Transfers transfers,
            @Nullable Instant hungUpAt) implements CallState {

        static Answered at(CallReceived received, Instant answeredAt, @Nullable Instant hungUpAt) {
            return new Answered(received, answeredAt, Card.of(received), Transfers.NONE, hungUpAt);
        }

        @Override
        public CallState after(CallEvent event) {
            return switch (event) {
                case CallTaken _, CallClassified _, CallerScreened _ ->
                    new Answered(received, answeredAt, card.after(event), transfers, hungUpAt);
                case CallHungUp free -> new Answered(received, answeredAt, card, transfers, free.occurredAt());
                case CallEnded ended -> new Ended(received, ended.disposition(), transfers);
                case CallReceived _, CallAnswered _, CallMissed _ -> unexpected(event);
                case TransferOffered _,
                        TransferSucceeded _,
                        LineFoundBusy _,
                        TransferUnanswered _,
                        TransferReturned _,
                        TransferFailed _,
                        CallWanted _,
                        CallNotWanted _,
                        OutwardAnswerGiven _ ->
                    new Answered(received, answeredAt, card, transfers.after(event), hungUpAt);
            };
        }
    }

    /**
     * @param clerk who holds the card; null where nobody took it yet
     * @param kind what the caller wants
     * @param screened digest of what the caller answered
     */
    record Card(
            @Nullable String clerk,
            @Nullable String kind,
            @Nullable String screened) {

        static Card of(CallReceived received) {
            return new Card(null, received.kind(), null);
        }

        Card after(CallEvent event) {
            return switch (event) {
                case CallTaken taken -> new Card(taken.clerk(), kind, screened);
                case CallClassified classified -> new Card(clerk, classified.kind(), screened);
                case CallerScreened asked -> new Card(clerk, kind, asked.digest());
                default -> this;
            };
        }
    }

    record Ended(CallReceived received, String disposition, Transfers transfers) implements CallState {

        @Override
        public CallState after(CallEvent event) {
            return unexpected(event);
        }
    }

    private static CallState unexpected(CallEvent event) {
        throw new IllegalStateException(event.getClass().getSimpleName() + " does not follow here: " + event.callId());
    }
}
