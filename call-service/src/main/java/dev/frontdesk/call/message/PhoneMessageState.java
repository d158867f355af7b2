package dev.frontdesk.call.message;

import dev.frontdesk.call.message.PhoneMessageEvent.MessageCorrected;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageReadBackConfirmed;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageReadBackWrong;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageRelayed;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageSeen;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageTaken;
import dev.frontdesk.call.message.PhoneMessageEvent.RelayEscalated;
import dev.frontdesk.call.message.PhoneMessageEvent.RelayOverdue;
import dev.frontdesk.call.message.Relays.Step;
import java.time.Instant;

/** What a decision about a message needs to know, and nothing else. */
sealed interface PhoneMessageState {

    PhoneMessageState after(PhoneMessageEvent event);

    record NotTaken() implements PhoneMessageState {

        @Override
        public PhoneMessageState after(PhoneMessageEvent event) {
            if (event instanceof MessageTaken taken) {
                return new Taken(taken, new Promise.Open(taken.relayDueAt()), Relays.first(taken));
            }
            throw new IllegalStateException("The first event of a message is that it was taken, not " + event);
        }
    }

    record Taken(MessageTaken first, Promise promise, Relays relays) implements PhoneMessageState {

        @Override
        public PhoneMessageState after(PhoneMessageEvent event) {
            return switch (event) {
                case MessageTaken again -> throw new IllegalStateException("Taken twice: " + again.messageId());
                case MessageCorrected corrected -> with(promise, relays.then(corrected));
                case MessageReadBackConfirmed confirmed ->
                    with(promise.confirmed(confirmed.inTime()), relays.with(Step.of(confirmed)));
                case RelayOverdue _ -> with(promise.overdue(), relays);
                case MessageRelayed relayed -> with(promise, relays.with(Step.of(relayed)));
                case MessageSeen seen -> with(promise, relays.with(Step.of(seen)));
                case MessageReadBackWrong wrong -> with(promise, relays.with(Step.of(wrong)));
                case RelayEscalated escalated -> with(promise, relays.with(Step.of(escalated)));
            };
        }

        private Taken with(Promise nextPromise, Relays nextRelays) {
            return new Taken(first, nextPromise, nextRelays);
        }
    }

    /** S113, S114. What was promised to the caller: told, and read back right, by {@code dueAt} at the latest. */
    sealed interface Promise {

        Instant dueAt();

        record Open(Instant dueAt) implements Promise {}

        /** The moment passed and nobody knew of a confirmation. */
        record Overdue(Instant dueAt) implements Promise {}

        /** For good: a later correction is a new relay, not a new promise. */
        record Kept(Instant dueAt) implements Promise {}

        /** Evidence that comes late but tells of a moment in time still counts. */
        default Promise confirmed(boolean inTime) {
            return inTime ? new Kept(dueAt()) : this;
        }

        default Promise overdue() {
            return this instanceof Kept ? this : new Overdue(dueAt());
        }
    }
}
