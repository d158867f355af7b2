package dev.frontdesk.mailroom.board;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.ItemDeliveredToRecipient;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.ItemException;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.ItemReceivedByAgent;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.ItemReturned;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.NoticeSeen;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.NotificationOverdue;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.PickupCodeRefused;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.PickupReminded;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.ProxyNamed;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.RecipientAssigned;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.RecipientNotified;
import java.time.Instant;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is received and who has it. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class IncomingItemList {

    private final JdbcClient jdbc;

    IncomingItemList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(ItemReceivedByAgent event, Origin origin, @MessageIdentifier String eventId, @SequenceNumber long version) {
        jdbc.sql("""
            insert into incoming_item (item_id, site, kind, item_class, carrier, waybill, recipient_id, place,
                received_at, received_by, notify_due_at, state, version)
            values (:item, :site, :kind, :class, :carrier, :waybill, :recipient, :place, :at, :event, :due,
                'received', :version)
            on conflict (item_id) do nothing
            """)
                .param("item", event.itemId())
                .param("site", origin.site())
                .param("kind", event.kind())
                .param("class", event.itemClass())
                .param("carrier", event.carrier())
                .param("waybill", event.waybill())
                .param("recipient", event.recipientId())
                .param("place", event.place())
                .param("at", event.occurredAt().atOffset(UTC))
                .param("event", eventId)
                .param(
                        "due",
                        event.notice() == null ? null : event.notice().dueAt().atOffset(UTC))
                .param("version", version)
                .update();
    }

    /** Somebody else has to be told; what was late before stays so. */
    @EventHandler
    void on(RecipientAssigned event, @SequenceNumber long version) {
        set(
                event.itemId(),
                version,
                """
                recipient_id = :recipient, notify_due_at = :due, notified_at = null, late_seconds = 0, state = 'received'
                """,
                Map.of(
                        "recipient",
                        event.recipientId(),
                        "due",
                        time(event.notice().dueAt())));
    }

    @EventHandler
    void on(ItemException event, @SequenceNumber long version) {
        set(event.itemId(), version, "exception = :exception", Map.of("exception", event.exception()));
    }

    @EventHandler
    void on(RecipientNotified event, @SequenceNumber long version) {
        set(event.itemId(), version, """
            late_seconds = greatest(late_seconds, :late),
            notified_at = least(notified_at, :at), state = 'notified'
            """, Map.of("late", event.lateSeconds(), "at", time(event.occurredAt())));
    }

    @EventHandler
    void on(PickupReminded event, @SequenceNumber long version) {
        set(event.itemId(), version, "reminders = :number", Map.of("number", event.number()));
    }

    @EventHandler
    void on(ItemDeliveredToRecipient event, @MessageIdentifier String eventId, @SequenceNumber long version) {
        set(
                event.itemId(),
                version,
                "state = 'delivered', ended_at = :at, ended_by = :event, taker_id = :taker",
                Map.of("at", time(event.occurredAt()), "event", eventId, "taker", event.takerId()));
    }

    @EventHandler
    void on(ItemReturned event, @MessageIdentifier String eventId, @SequenceNumber long version) {
        set(
                event.itemId(),
                version,
                "state = 'returned', ended_at = :at, ended_by = :event",
                Map.of("at", time(event.occurredAt()), "event", eventId));
    }

    @EventHandler
    void on(NoticeSeen event, @SequenceNumber long version) {
        set(event.itemId(), version, "reminders = reminders", Map.of());
    }

    @EventHandler
    void on(PickupCodeRefused event, @SequenceNumber long version) {
        set(event.itemId(), version, "reminders = reminders", Map.of());
    }

    @EventHandler
    void on(ProxyNamed event, @SequenceNumber long version) {
        set(event.itemId(), version, "reminders = reminders", Map.of());
    }

    /** Only the version: a row is late by the clock, and the list must not be behind its item. */
    @EventHandler
    void on(NotificationOverdue event, @SequenceNumber long version) {
        set(event.itemId(), version, "reminders = reminders", Map.of());
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate incoming_item").update();
    }

    /** @param change names only columns of this class's own table */
    private void set(String item, long version, String change, Map<String, Object> values) {
        jdbc.sql("update incoming_item set " + change
                        + ", version = :version where item_id = :item and version < :version")
                .param("item", item)
                .param("version", version)
                .params(values)
                .update();
    }

    private static Object time(Instant at) {
        return at.atOffset(UTC);
    }
}
