package dev.frontdesk.mailroom;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.mailroom.item.Kept;
import dev.frontdesk.mailroom.outgoing.OutgoingItemCommand.AttachWaybill;
import dev.frontdesk.mailroom.outgoing.OutgoingItemCommand.HandToDesk;
import dev.frontdesk.mailroom.outgoing.OutgoingItemCommand.RecordDispatched;
import dev.frontdesk.mailroom.outgoing.OutgoingItemCommand.RegisterOutgoingItem;
import dev.frontdesk.mailroom.outgoing.OutgoingItemCommand.SealItem;
import dev.frontdesk.mailroom.outgoing.OutgoingItemId;
import dev.frontdesk.mailroom.outgoing.RegisterEntry;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Items that left a site with SF in October, as the desk's commands make them. */
record Mailings(Desk desk, String site) {

    static final Instant SENT = Instant.parse("2026-10-05T08:00:00Z");

    /** {@code SF1000000000001} and so on, of 900 g, alternately of two departments. */
    List<String> send(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> send(waybill(n), n % 2 == 0 ? "dept-sales" : "dept-office", SENT))
                .toList();
    }

    static String waybill(int n) {
        return "SF%013d".formatted(1_000_000_000_000L + n);
    }

    String send(@Nullable String waybill, String costCentre, Instant at) {
        return send(waybill, costCentre, null, at);
    }

    /** @param account that pays; null: nobody said */
    String send(@Nullable String waybill, String costCentre, @Nullable String account, Instant at) {
        var id = new OutgoingItemId("outgoing-" + UUID.randomUUID());
        var kept = new Kept(id + "/1", "person-1", "digest");
        var entry = new RegisterEntry("ordinary", "courier", "sf", costCentre, "CN-44", 1, null, kept, null);
        var origin = new Origin("reception", site, "desk-1", UUID.randomUUID().toString(), "test");
        desk.send(new RegisterOutgoingItem(id, "staff-lin", entry, Set.of(), at), origin);
        desk.send(new SealItem(id, at), origin);
        desk.send(new HandToDesk(id, "desk:reception", "desk", 900, at), origin);
        desk.send(
                new RecordDispatched(id, "dispatch-" + UUID.randomUUID(), "sf", account, "desk:reception", "desk", at),
                origin);
        if (waybill != null) {
            attach(id.value(), waybill);
        }
        return id.value();
    }

    void attach(String item, String waybill) {
        desk.send(
                new AttachWaybill(new OutgoingItemId(item), "sf", waybill, false, null, null, SENT),
                new Origin("reception", site, "desk-1", UUID.randomUUID().toString(), "test"));
    }
}
