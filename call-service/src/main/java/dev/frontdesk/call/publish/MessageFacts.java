package dev.frontdesk.call.publish;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageCorrected;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageReadBackConfirmed;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageTaken;
import dev.frontdesk.call.message.PhoneMessageEvent.RelayOverdue;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What others may know of a message: that there is one, for whom, by when, and whether it was read back. */
final class MessageFacts {

    private MessageFacts() {}

    record MessageTakenV1(
            String messageId,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String callId,

            String recipientId,
            Instant relayDueAt,
            Instant occurredAt) {

        static final String TYPE = "call.message-taken.v1";

        static MessageTakenV1 from(MessageTaken event) {
            return new MessageTakenV1(
                    event.messageId(), event.callId(), event.recipientId(), event.relayDueAt(), event.occurredAt());
        }
    }

    record MessageCorrectedV1(String messageId, String relayId, String supersedes, Instant occurredAt) {

        static final String TYPE = "call.message-corrected.v1";

        static MessageCorrectedV1 from(MessageCorrected event) {
            return new MessageCorrectedV1(event.messageId(), event.relayId(), event.supersedes(), event.occurredAt());
        }
    }

    record MessageConfirmedV1(String messageId, String relayId, String staffId, boolean inTime, Instant occurredAt) {

        static final String TYPE = "call.message-confirmed.v1";

        static MessageConfirmedV1 from(MessageReadBackConfirmed event) {
            return new MessageConfirmedV1(
                    event.messageId(), event.relayId(), event.staffId(), event.inTime(), event.occurredAt());
        }
    }

    record MessageOverdueV1(
            String messageId, String relayId, String recipientId, Instant relayDueAt, Instant occurredAt) {

        static final String TYPE = "call.message-overdue.v1";

        static MessageOverdueV1 from(RelayOverdue event) {
            return new MessageOverdueV1(
                    event.messageId(), event.relayId(), event.recipientId(), event.relayDueAt(), event.occurredAt());
        }
    }
}
