package dev.frontdesk.directory.relay;

import dev.frontdesk.directory.relay.RelayEvent.NextInLine;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a relay. */
public sealed interface RelayCommand {

    RelayId relayId();

    Instant at();

    /**
     * S114. Somebody has to be told something, and has to read it back by {@code dueAt}.
     *
     * @param about what it is about, for example a message id; its service hears of every step
     * @param kind {@code message}, {@code visit}, {@code item} and others; {@link Settling} says what ends it
     * @param detailsRef vault reference of what is to be told
     * @param limitSeconds the time each later level gets
     * @param supersedes the relay that this one corrects
     * @param next who is told after the recipient, in order; null where the directory's chart decides
     */
    record RequestRelay(
            @TargetAggregateIdentifier RelayId relayId,
            String about,
            String kind,
            String recipientId,
            String detailsRef,
            String person,
            String digest,
            Instant requestedAt,
            Instant dueAt,
            long limitSeconds,
            @Nullable String supersedes,
            @Nullable List<NextInLine> next,
            Instant at)
            implements RelayCommand {}

    /** A channel brought it to {@code staffId}. */
    record RecordDelivery(@TargetAggregateIdentifier RelayId relayId, String staffId, String channel, Instant at)
            implements RelayCommand {}

    /**
     * A channel could not bring it.
     *
     * @param reason a code, never the words of a mail server
     * @param attempt counted per person, from 1; the same attempt reported again changes nothing
     */
    record RecordDeliveryFailure(
            @TargetAggregateIdentifier RelayId relayId,
            String staffId,
            String channel,
            String reason,
            int attempt,
            Instant at)
            implements RelayCommand {}

    /**
     * The person wants to be left alone until {@code until}; nothing has failed.
     *
     * @param until when the channels are tried
     */
    record PutOffDelivery(@TargetAggregateIdentifier RelayId relayId, String staffId, Instant until, Instant at)
            implements RelayCommand {}

    /** S114. Brought already and not yet read back, the person was told once more before the time is over. */
    record RecordReminder(@TargetAggregateIdentifier RelayId relayId, String staffId, String channel, Instant at)
            implements RelayCommand {}

    /** S123. An operator has a delivery that was given up tried again, from the first attempt on. */
    record RetryDelivery(@TargetAggregateIdentifier RelayId relayId, String staffId, Instant at)
            implements RelayCommand {}

    /** The person opened it. */
    record MarkSeen(@TargetAggregateIdentifier RelayId relayId, String staffId, Instant at) implements RelayCommand {}

    /**
     * S116. The person repeated it.
     *
     * @param right whether it was repeated right
     * @param understoodRef vault reference of the person's own words, where there are any
     */
    record ReadBack(
            @TargetAggregateIdentifier RelayId relayId,
            String staffId,
            boolean right,
            Evidence evidence,
            @Nullable String understoodRef,
            @Nullable String understoodDigest,
            Instant at)
            implements RelayCommand {}

    /**
     * S114, S121. Sent by the watch when the time of the latest level may have passed.
     *
     * @param next who is to be told next; null when nobody is left
     */
    record EscalateRelay(
            @TargetAggregateIdentifier RelayId relayId,
            @Nullable Next next,
            Instant at) implements RelayCommand {}

    /** The service that asked has what it asked for: nobody needs to be told any more. */
    record SettleRelay(@TargetAggregateIdentifier RelayId relayId, Instant at) implements RelayCommand {}

    /** A correction took its place. */
    record WithdrawRelay(@TargetAggregateIdentifier RelayId relayId, String supersededBy, Instant at)
            implements RelayCommand {}

    /** Who is to be told next, and as what. */
    record Next(String staffId, Level level) {}

    /** S116. How we know that it was read back right. */
    enum Evidence {
        /** The number typed was compared with the caller's number. */
        COMPARED("compared"),
        /** There was no number; the person put the matter into own words and says that it was understood. */
        CLAIMED("claimed");

        private final String text;

        Evidence(String text) {
            this.text = text;
        }

        /** How events write it. */
        public String text() {
            return text;
        }
    }
}
