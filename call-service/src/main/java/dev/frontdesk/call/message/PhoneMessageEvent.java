package dev.frontdesk.call.message;

import dev.frontdesk.kernel.DomainEvent;
import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What became of a phone message. Stored for ever: rename nothing, remove nothing. */
public sealed interface PhoneMessageEvent extends DomainEvent {

    String messageId();

    /** S113. The caller's name, number and words stay in the vault under {@code detailsRef}. */
    @Revision("1")
    record MessageTaken(
            String messageId,
            String recipientId,
            @Nullable String callId,
            String detailsRef,
            String person,
            String digest,
            String relayId,
            Instant relayDueAt,
            String rule,
            Instant occurredAt)
            implements PhoneMessageEvent {}

    /** S121. Brought to {@code staffId} over {@code channel}; {@code level} is recipient, deputy or manager. */
    @Revision("1")
    record MessageRelayed(
            String messageId, String relayId, String staffId, String channel, String level, Instant occurredAt)
            implements PhoneMessageEvent {}

    /** Opened, which is less than understood. */
    @Revision("1")
    record MessageSeen(String messageId, String relayId, String staffId, Instant occurredAt)
            implements PhoneMessageEvent {}

    /**
     * S116. {@code inTime}: repeated right at or before the promised moment, while these words were the valid ones.
     * {@code manner}: compared with the words by the suite, or claimed by the person.
     */
    @Revision("1")
    record MessageReadBackConfirmed(
            String messageId,
            String relayId,
            String staffId,
            boolean inTime,
            String evidence,
            @Nullable String manner,
            String rule,
            Instant occurredAt)
            implements PhoneMessageEvent {}

    /** S116, S123. Repeated wrong: the desk has to look at it. */
    @Revision("1")
    record MessageReadBackWrong(
            String messageId,
            String relayId,
            String staffId,
            String evidence,
            @Nullable String manner,
            String rule,
            Instant occurredAt)
            implements PhoneMessageEvent {}

    /** S116, S123. The words of {@code supersedes} stay readable, struck through; {@code relayDueAt} is the new relay's. */
    @Revision("1")
    record MessageCorrected(
            String messageId,
            String recipientId,
            String detailsRef,
            String person,
            String digest,
            String reasonRef,
            String reasonPerson,
            String relayId,
            String supersedes,
            Instant relayDueAt,
            String rule,
            Instant occurredAt)
            implements PhoneMessageEvent {}

    /** S114. Nobody had read it back right by {@code relayDueAt}, as far as the desk knew then. */
    @Revision("1")
    record RelayOverdue(
            String messageId, String relayId, String recipientId, Instant relayDueAt, String rule, Instant occurredAt)
            implements PhoneMessageEvent {}

    /** S114. Handed on to {@code staffId}, deputy or manager, until {@code dueAt}. */
    @Revision("1")
    record RelayEscalated(
            String messageId,
            String relayId,
            String level,
            String staffId,
            Instant dueAt,
            String rule,
            Instant occurredAt)
            implements PhoneMessageEvent {}
}
