package dev.frontdesk.call.board;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageCorrected;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageReadBackConfirmed;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageReadBackWrong;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageRelayed;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageSeen;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageTaken;
import dev.frontdesk.call.message.PhoneMessageEvent.RelayEscalated;
import dev.frontdesk.call.message.PhoneMessageEvent.RelayOverdue;
import dev.frontdesk.kernel.Origin;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The messages of the desk and how far each has come. A step of a relay that was superseded moves nothing. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class MessageList {

    private final JdbcClient jdbc;

    MessageList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(MessageTaken event, Origin origin, @SequenceNumber long version) {
        jdbc.sql("""
            insert into message (message_id, site, recipient_id, call_id, relay_id, taken_at, due_at, version)
            values (:message, :site, :recipient, :call, :relay, :at, :due, :version)
            on conflict (message_id) do nothing
            """)
                .param("message", event.messageId())
                .param("site", origin.site())
                .param("recipient", event.recipientId())
                .param("call", event.callId())
                .param("relay", event.relayId())
                .param("at", event.occurredAt().atOffset(UTC))
                .param("due", event.relayDueAt().atOffset(UTC))
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(MessageRelayed event, @SequenceNumber long version) {
        earliest("relayed_at", event.messageId(), event.relayId(), event.occurredAt(), version);
    }

    @EventHandler
    void on(MessageSeen event, @SequenceNumber long version) {
        earliest("seen_at", event.messageId(), event.relayId(), event.occurredAt(), version);
    }

    @EventHandler
    void on(MessageReadBackWrong event, @SequenceNumber long version) {
        earliest("wrong_at", event.messageId(), event.relayId(), event.occurredAt(), version);
    }

    @EventHandler
    void on(MessageReadBackConfirmed event, @SequenceNumber long version) {
        if (event.inTime()) {
            jdbc.sql("update message set kept = true where message_id = :message and version < :version")
                    .param("message", event.messageId())
                    .param("version", version)
                    .update();
        }
        earliest("confirmed_at", event.messageId(), event.relayId(), event.occurredAt(), version);
    }

    /** New words, a new relay: its steps begin anew, and whoever the old one was handed on to has nothing to do. */
    @EventHandler
    void on(MessageCorrected event, @SequenceNumber long version) {
        jdbc.sql("""
            update message
            set relay_id = :relay, relayed_at = null, seen_at = null, wrong_at = null, confirmed_at = null,
                escalated_to = null, escalated_level = null, escalated_until = null,
                corrections = corrections + 1, version = :version
            where message_id = :message and version < :version
            """)
                .param("message", event.messageId())
                .param("relay", event.relayId())
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(RelayEscalated event, @SequenceNumber long version) {
        jdbc.sql("""
            update message
            set escalated_to = :staff, escalated_level = :level, escalated_until = :until, version = :version
            where message_id = :message and relay_id = :relay and version < :version
              and (escalated_until is null or escalated_until < :until)
            """)
                .param("message", event.messageId())
                .param("relay", event.relayId())
                .param("staff", event.staffId())
                .param("level", event.level())
                .param("until", event.dueAt().atOffset(UTC))
                .param("version", version)
                .update();
    }

    /** Only the version: a row is overdue by the clock, and the list must not be behind its message. */
    @EventHandler
    void on(RelayOverdue event, @SequenceNumber long version) {
        jdbc.sql("update message set version = :version where message_id = :message and version < :version")
                .param("message", event.messageId())
                .param("version", version)
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate message").update();
    }

    /** @param column one of this class's own; the first time counts, in whatever order the steps are told */
    private void earliest(String column, String messageId, String relayId, Instant at, long version) {
        jdbc.sql("""
            update message
            set %1$s = case when relay_id = :relay then least(%1$s, :at) else %1$s end, version = :version
            where message_id = :message and version < :version
            """.formatted(column))
                .param("message", messageId)
                .param("relay", relayId)
                .param("at", at.atOffset(UTC))
                .param("version", version)
                .update();
    }
}
