package dev.frontdesk.mailroom.board;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.OutgoingItemCancelled;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.OutgoingItemCorrected;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.OutgoingItemRegistered;
import dev.frontdesk.mailroom.outgoing.RegisterEntry;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** S126. Writes the dispatch register 邮件发送登记表: a corrected line is struck through and stays readable. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class DispatchRegister {

    private final JdbcClient jdbc;

    DispatchRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(
            OutgoingItemRegistered event,
            Origin origin,
            @SequenceNumber long sequence,
            @MessageIdentifier String id,
            @Timestamp Instant recordedAt) {
        write(
                event.entry(),
                new Line(event.itemId(), sequence, id, origin, null, event.occurredAt(), recordedAt),
                event.senderId());
    }

    @EventHandler
    void on(
            OutgoingItemCorrected event,
            Origin origin,
            @SequenceNumber long sequence,
            @MessageIdentifier String id,
            @Timestamp Instant recordedAt) {
        var sender = jdbc.sql("select sender_id from dispatch_register where item_id = :item and sequence = 0")
                .param("item", event.itemId())
                .query(String.class)
                .single();
        jdbc.sql("update dispatch_register set struck = true where item_id = :item and sequence < :sequence")
                .param("item", event.itemId())
                .param("sequence", sequence)
                .update();
        var reason = event.reason().ref();
        write(
                event.entry(),
                new Line(event.itemId(), sequence, id, origin, reason, event.occurredAt(), recordedAt),
                sender);
    }

    /** Nothing takes its place. */
    @EventHandler
    void on(OutgoingItemCancelled event, @MessageIdentifier String id) {
        jdbc.sql("""
            update dispatch_register set struck = true, cancelled_event = :event where item_id = :item and not struck
            """).param("event", id).param("item", event.itemId()).update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate dispatch_register").update();
    }

    private record Line(
            String itemId,
            long sequence,
            String eventId,
            Origin origin,
            @Nullable String reasonRef,
            Instant at,
            Instant recordedAt) {}

    /** A correction keeps the place of the line it replaces. */
    private void write(RegisterEntry entry, Line line, String senderId) {
        jdbc.sql("""
            insert into dispatch_register (item_id, sequence, event_id, site, registered_at, written_at, recorded_at,
                written_by, sender_id, item_class, carriage, carrier, cost_centre, region, pieces, value_cents, addressee_ref,
                contents_ref, reason_ref)
            values (:item, :sequence, :event, :site,
                coalesce((select registered_at from dispatch_register where item_id = :item and sequence = 0), :at),
                :at, :recorded, :by, :sender, :class, :carriage, :carrier, :centre, :region, :pieces, :value, :addressee,
                :contents, :reason)
            on conflict (item_id, sequence) do nothing
            """)
                .param("item", line.itemId())
                .param("sequence", line.sequence())
                .param("event", line.eventId())
                .param("site", line.origin().site())
                .param("at", line.at().atOffset(UTC))
                .param("recorded", line.recordedAt().atOffset(UTC))
                .param("by", line.origin().actor())
                .param("sender", senderId)
                .param("class", entry.itemClass())
                .param("carriage", entry.carriage())
                .param("carrier", entry.carrier())
                .param("centre", entry.costCentre())
                .param("region", entry.region())
                .param("pieces", entry.pieces())
                .param("value", entry.valueCents())
                .param("addressee", entry.addressee().ref())
                .param(
                        "contents",
                        entry.contents() == null ? null : entry.contents().ref())
                .param("reason", line.reasonRef())
                .update();
    }
}
