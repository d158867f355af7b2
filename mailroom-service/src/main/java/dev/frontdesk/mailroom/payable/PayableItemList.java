package dev.frontdesk.mailroom.payable;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.ItemCharged;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.ItemDispatched;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.ItemHandedToDesk;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.OutgoingItemCorrected;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.OutgoingItemRegistered;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.WaybillAdded;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.WaybillAttached;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.WaybillCorrected;
import dev.frontdesk.mailroom.outgoing.RegisterEntry;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** S131. The dispatch list and the stubs, as far as paying for them goes. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class PayableItemList {

    private final JdbcClient jdbc;

    PayableItemList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(OutgoingItemRegistered event, Origin origin, @SequenceNumber long version) {
        jdbc.sql("""
            insert into payable_item (item_id, site, item_class, cost_centre, region, value_cents, version)
            values (:item, :site, :class, :centre, :region, :value, :version)
            on conflict (item_id) do nothing
            """)
                .params(entry(event.entry()))
                .param("item", event.itemId())
                .param("site", origin.site())
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(OutgoingItemCorrected event, @SequenceNumber long version) {
        set(
                event.itemId(),
                version,
                "item_class = :class, cost_centre = :centre, region = :region, value_cents = :value",
                entry(event.entry()));
    }

    @EventHandler
    void on(ItemHandedToDesk event, @SequenceNumber long version) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("grams", event.weightGrams());
        set(event.itemId(), version, "grams = :grams", values);
    }

    @EventHandler
    void on(ItemDispatched event, @SequenceNumber long version) {
        set(
                event.itemId(),
                version,
                "carrier = :carrier, sent_at = :at",
                Map.of("carrier", event.carrier(), "at", event.occurredAt().atOffset(UTC)));
    }

    @EventHandler
    void on(WaybillAttached event, @SequenceNumber long version) {
        set(
                event.itemId(),
                version,
                "carrier = :carrier, waybill = :waybill",
                Map.of("carrier", event.carrier(), "waybill", event.waybill()));
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
            carrier = :carrier, waybill = case when further_waybills = '{}' then :waybill else waybill end,
            further_waybills = case when further_waybills = '{}' then further_waybills
                else trim_array(further_waybills, 1) || cast(:waybill as text) end
            """, Map.of("carrier", event.carrier(), "waybill", event.waybill()));
    }

    @EventHandler
    void on(ItemCharged event, @SequenceNumber long version) {
        set(event.itemId(), version, "account_id = :account", Map.of("account", event.accountId()));
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate payable_item").update();
    }

    private static Map<String, @Nullable Object> entry(RegisterEntry entry) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("class", entry.itemClass());
        values.put("centre", entry.costCentre());
        values.put("region", entry.region());
        values.put("value", entry.valueCents());
        return values;
    }

    /** @param change names only columns of this class's own table */
    private void set(String item, long version, String change, Map<String, @Nullable Object> values) {
        jdbc.sql("update payable_item set " + change
                        + ", version = :version where item_id = :item and version < :version")
                .params(values)
                .param("item", item)
                .param("version", version)
                .update();
    }
}
