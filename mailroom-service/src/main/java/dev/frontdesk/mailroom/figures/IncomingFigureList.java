package dev.frontdesk.mailroom.figures;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.ItemDeliveredToRecipient;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.ItemException;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.ItemReceivedByAgent;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.ItemReturned;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.NotificationOverdue;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.PickupCodeRefused;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.PickupReminded;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.RecipientNotified;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** S70, S123. One row for each event that counts; a second delivery changes nothing. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class IncomingFigureList {

    private final JdbcClient jdbc;

    IncomingFigureList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(ItemReceivedByAgent event, Origin origin, @MessageIdentifier String id) {
        count("received", event, origin, id);
        count("received-" + event.kind(), event, origin, id);
    }

    @EventHandler
    void on(ItemException event, Origin origin, @MessageIdentifier String id) {
        count("exception-" + event.exception(), event, origin, id);
    }

    /** S123. Told late is told, and late for ever. */
    @EventHandler
    void on(RecipientNotified event, Origin origin, @MessageIdentifier String id) {
        count("notified", event, origin, id);
        if (event.lateSeconds() > 0) {
            count("notified-late", event, origin, id);
        }
    }

    @EventHandler
    void on(NotificationOverdue event, Origin origin, @MessageIdentifier String id) {
        count("notification-overdue", event, origin, id);
    }

    @EventHandler
    void on(PickupReminded event, Origin origin, @MessageIdentifier String id) {
        count("reminded", event, origin, id);
    }

    @EventHandler
    void on(PickupCodeRefused event, Origin origin, @MessageIdentifier String id) {
        count("code-refused", event, origin, id);
    }

    @EventHandler
    void on(ItemDeliveredToRecipient event, Origin origin, @MessageIdentifier String id) {
        count("delivered", event, origin, id);
        if (!event.takerIs().equals("recipient")) {
            count("delivered-to-proxy", event, origin, id);
        }
    }

    @EventHandler
    void on(ItemReturned event, Origin origin, @MessageIdentifier String id) {
        count("returned", event, origin, id);
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate incoming_figure").update();
    }

    private void count(String figure, IncomingItemEvent event, Origin origin, String eventId) {
        jdbc.sql("""
            insert into incoming_figure (event_id, figure, item_id, site, at)
            values (:event, :figure, :item, :site, :at) on conflict do nothing
            """)
                .param("event", eventId)
                .param("figure", figure)
                .param("item", event.itemId())
                .param("site", origin.site())
                .param("at", event.occurredAt().atOffset(UTC))
                .update();
    }
}
