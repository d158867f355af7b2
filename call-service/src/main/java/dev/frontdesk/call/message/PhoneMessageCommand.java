package dev.frontdesk.call.message;

import java.time.Duration;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a phone message. {@link #at()} is when it happened, as the desk says. */
public sealed interface PhoneMessageCommand {

    PhoneMessageId messageId();

    Instant at();

    /**
     * S109, S113.
     *
     * @param callId the call it was left in, where there was one
     * @param relayWithin S114. The site's limit; what it is later does not change a message taken today
     */
    record TakeMessage(
            @TargetAggregateIdentifier PhoneMessageId messageId,
            String recipientId,
            @Nullable String callId,
            Details details,
            Duration relayWithin,
            Instant at)
            implements PhoneMessageCommand {}

    /**
     * S116, S123. New words for the same message; they have to be brought again.
     *
     * @param reason where the vault keeps why; a reason may name the caller, too
     */
    record CorrectMessage(
            @TargetAggregateIdentifier PhoneMessageId messageId,
            Details details,
            Details reason,
            Duration relayWithin,
            Instant at)
            implements PhoneMessageCommand {}

    /** S121. Directory-service brought it to somebody. */
    record RecordRelayed(
            @TargetAggregateIdentifier PhoneMessageId messageId,
            String relayId,
            String staffId,
            String channel,
            String level,
            Instant at)
            implements PhoneMessageCommand {}

    /** Somebody it was brought to opened it. */
    record RecordSeen(@TargetAggregateIdentifier PhoneMessageId messageId, String relayId, String staffId, Instant at)
            implements PhoneMessageCommand {}

    /** S116. Somebody it was brought to repeated it. @param manner how directory-service knows whether it was right */
    record RecordReadBack(
            @TargetAggregateIdentifier PhoneMessageId messageId,
            String relayId,
            String staffId,
            boolean right,
            @Nullable String manner,
            Instant at)
            implements PhoneMessageCommand {}

    /** S114. It was handed on to the deputy or a manager, who have until {@code dueAt}. */
    record RecordEscalation(
            @TargetAggregateIdentifier PhoneMessageId messageId,
            String relayId,
            String level,
            String staffId,
            Instant dueAt,
            Instant at)
            implements PhoneMessageCommand {}

    /** S114. Asked again and again by the watch; the message itself knows whether it is late. */
    record MarkRelayOverdue(@TargetAggregateIdentifier PhoneMessageId messageId, Instant at)
            implements PhoneMessageCommand {}

    /** Where the vault keeps the caller's name, number, company and words, whose they are, and their salted digest. */
    record Details(String ref, String person, String digest) {}
}
