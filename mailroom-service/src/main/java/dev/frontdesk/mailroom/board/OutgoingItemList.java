package dev.frontdesk.mailroom.board;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.mailroom.dispatch.DispatchBatchEvent.BatchDispatched;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.ItemCharged;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.ItemDispatched;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.ItemHandedToDesk;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.ItemSealed;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.ItemSelfConsigned;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.OutgoingItemCancelled;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.OutgoingItemCorrected;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.OutgoingItemRegistered;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.WaybillAdded;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.WaybillAttached;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.WaybillCorrected;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is sent and how far it has come. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class OutgoingItemList {

    private final JdbcClient jdbc;

    OutgoingItemList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(OutgoingItemRegistered event, Origin origin, @SequenceNumber long version) {
        var entry = event.entry();
        jdbc.sql("""
            insert into outgoing_item (item_id, site, sender_id, item_class, carriage, carrier, cost_centre, pieces,
                state, registered_at, version)
            values (:item, :site, :sender, :class, :carriage, :carrier, :centre, :pieces, 'registered', :at, :version)
            on conflict (item_id) do nothing
            """)
                .param("item", event.itemId())
                .param("site", origin.site())
                .param("sender", event.senderId())
                .param("class", entry.itemClass())
                .param("carriage", entry.carriage())
                .param("carrier", entry.carrier())
                .param("centre", entry.costCentre())
                .param("pieces", entry.pieces())
                .param("at", event.occurredAt().atOffset(UTC))
                .param("version", version)
                .update();
    }

    /** The carrier that took it stands: the register says whom it was meant for. */
    @EventHandler
    void on(OutgoingItemCorrected event, @SequenceNumber long version) {
        var entry = event.entry();
        var values = new HashMap<String, @Nullable Object>();
        values.put("class", entry.itemClass());
        values.put("carriage", entry.carriage());
        values.put("carrier", entry.carrier());
        values.put("centre", entry.costCentre());
        values.put("pieces", entry.pieces());
        set(event.itemId(), version, """
            item_class = :class, carriage = :carriage, cost_centre = :centre, pieces = :pieces,
            carrier = case when state = 'dispatched' then carrier else :carrier end, corrections = corrections + 1
            """, values);
    }

    @EventHandler
    void on(ItemSealed event, @SequenceNumber long version) {
        set(event.itemId(), version, "state = 'sealed'", Map.of());
    }

    @EventHandler
    void on(ItemHandedToDesk event, @SequenceNumber long version) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("weight", event.weightGrams());
        set(event.itemId(), version, "state = 'at-desk', weight_grams = :weight", values);
    }

    @EventHandler
    void on(ItemSelfConsigned event, @SequenceNumber long version) {
        set(event.itemId(), version, "state = 'self-consigned'", Map.of());
    }

    @EventHandler
    void on(ItemDispatched event, @SequenceNumber long version, @MessageIdentifier String eventId) {
        set(
                event.itemId(),
                version,
                "state = 'dispatched', carrier = :carrier, batch_id = :batch, dispatched_at = :at, dispatched_by ="
                        + " :event",
                Map.of(
                        "carrier",
                        event.carrier(),
                        "batch",
                        event.batchId(),
                        "at",
                        event.occurredAt().atOffset(UTC),
                        "event",
                        eventId));
    }

    @EventHandler
    void on(WaybillAttached event, @SequenceNumber long version) {
        set(event.itemId(), version, "waybill = :waybill", Map.of("waybill", event.waybill()));
    }

    @EventHandler
    void on(WaybillAdded event, @SequenceNumber long version) {
        set(
                event.itemId(),
                version,
                "further_waybills = further_waybills || cast(:waybill as text)",
                Map.of("waybill", event.waybill()));
    }

    /** It takes the place of the last one. */
    @EventHandler
    void on(WaybillCorrected event, @SequenceNumber long version) {
        set(event.itemId(), version, """
            waybill = case when further_waybills = '{}' then :waybill else waybill end,
            further_waybills = case when further_waybills = '{}' then further_waybills
                else trim_array(further_waybills, 1) || cast(:waybill as text) end
            """, Map.of("waybill", event.waybill()));
    }

    @EventHandler
    void on(OutgoingItemCancelled event, @SequenceNumber long version) {
        set(event.itemId(), version, "state = 'cancelled'", Map.of());
    }

    /** Only the version: the list must not be behind its item. */
    @EventHandler
    void on(ItemCharged event, @SequenceNumber long version) {
        set(event.itemId(), version, "state = state", Map.of());
    }

    @EventHandler
    void on(BatchDispatched event, Origin origin) {
        jdbc.sql("""
            insert into dispatch_list (batch_id, site, carrier, items, dispatched_at, dispatched_by)
            values (:batch, :site, :carrier, :items, :at, :by)
            on conflict (batch_id) do nothing
            """)
                .param("batch", event.batchId())
                .param("site", origin.site())
                .param("carrier", event.carrier())
                .param("items", event.itemIds().size())
                .param("at", time(event.occurredAt()))
                .param("by", origin.actor())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate outgoing_item, dispatch_list").update();
    }

    /** @param change names only columns of this class's own table */
    private void set(String item, long version, String change, Map<String, @Nullable Object> values) {
        var update = jdbc.sql("update outgoing_item set " + change
                        + ", version = :version where item_id = :item and version < :version")
                .param("item", item)
                .param("version", version);
        for (var value : values.entrySet()) {
            update = update.param(value.getKey(), value.getValue());
        }
        update.update();
    }

    private static Object time(Instant at) {
        return at.atOffset(UTC);
    }
}
