package dev.frontdesk.call.relaywatch;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageReadBackConfirmed;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageTaken;
import dev.frontdesk.call.message.PhoneMessageEvent.RelayOverdue;
import dev.frontdesk.kernel.Origin;
import java.time.Instant;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** S114. Messages that were neither read back right in time nor found late, by the moment they are promised for. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class RelayDueList {

    private final JdbcClient jdbc;

    RelayDueList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param openedBy id of the event that made the promise */
    record Due(String messageId, String site, String openedBy) {}

    /** Exactly at the moment there is still time. */
    List<Due> pastDue(Instant now, int atMost) {
        return jdbc.sql("""
            select message_id, site, opened_by from relay_due
            where not settled and due_at < :now
            order by due_at, message_id
            limit :most
            """)
                .param("now", now.atOffset(UTC))
                .param("most", atMost)
                .query((row, number) ->
                        new Due(row.getString("message_id"), row.getString("site"), row.getString("opened_by")))
                .list();
    }

    @EventHandler
    void on(MessageTaken event, Origin origin, @SequenceNumber long version, @MessageIdentifier String eventId) {
        jdbc.sql("""
            insert into relay_due (message_id, site, due_at, opened_by, version)
            values (:message, :site, :due, :event, :version)
            on conflict (message_id) do nothing
            """)
                .param("message", event.messageId())
                .param("site", origin.site())
                .param("due", event.relayDueAt().atOffset(UTC))
                .param("event", eventId)
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(MessageReadBackConfirmed event, @SequenceNumber long version) {
        if (event.inTime()) {
            settle(event.messageId(), version);
        }
    }

    @EventHandler
    void on(RelayOverdue event, @SequenceNumber long version) {
        settle(event.messageId(), version);
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate relay_due").update();
    }

    /** Keeps the row: without it a late second delivery of the taking would bring the message back. */
    private void settle(String messageId, long version) {
        jdbc.sql("""
            update relay_due set settled = true, version = :version
            where message_id = :message and version < :version
            """).param("message", messageId).param("version", version).update();
    }
}
