package dev.frontdesk.mailroom;

import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.mailroom.custody.CustodyLink;
import dev.frontdesk.mailroom.custody.CustodyLink.Handover;
import dev.frontdesk.mailroom.dispatch.DispatchBatchEvent.BatchDispatched;
import dev.frontdesk.mailroom.item.Kept;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.ItemDispatched;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.ItemHandedToDesk;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.ItemSealed;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.ItemSelfConsigned;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.OutgoingItemCorrected;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.OutgoingItemRegistered;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.WaybillAttached;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.WaybillCorrected;
import dev.frontdesk.mailroom.outgoing.RegisterEntry;
import dev.frontdesk.mailroom.waybill.WaybillEvent.WaybillClaimed;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** One of each event about items; what is published of them are the contracts' samples. */
public final class SampleEvents {

    private static final String OUT = "outgoing-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0001";
    private static final String BATCH = "dispatch-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0009";
    private static final Kept ADDRESSEE = new Kept(OUT + "/1", "person-7f3c", "a91f0e");
    private static final Kept CONTENTS = new Kept(OUT + "/1/contents", "person-7f3c", "b64c1e");
    private static final RegisterEntry LINE =
            new RegisterEntry("contract", "courier", "sf", "dept-sales", "CN-31", 2, null, ADDRESSEE, CONTENTS);
    private static final CustodyLink TO_DESK = CustodyLink.after(
            null, OUT, new Handover("staff:staff-lin", "desk:reception", "desk", "handed-over", null), at("01:10:00"));
    private static final CustodyLink TO_COURIER = CustodyLink.after(
            TO_DESK,
            OUT,
            new Handover("desk:reception", "carrier:sf", "desk", "dispatch-list:" + BATCH, null),
            at("02:00:00"));

    public static final List<DomainEvent> OUTGOING = List.of(
            new OutgoingItemRegistered(OUT, "staff-lin", LINE, "S126", at("01:00:00")),
            new OutgoingItemCorrected(
                    OUT,
                    new RegisterEntry(
                            "valuables", "courier", "sf", "dept-sales", "CN-31", 2, 120000L, ADDRESSEE, CONTENTS),
                    new Kept(OUT + "/2/reason", "person-7f3c", "c0ffee"),
                    "S126",
                    at("01:05:00")),
            new ItemSealed(OUT, "S125", at("01:06:00")),
            new ItemHandedToDesk(OUT, 350, TO_DESK, "S127", at("01:10:00")),
            new ItemSelfConsigned(OUT, "S130", at("01:11:00")),
            new ItemDispatched(OUT, BATCH, "sf", TO_COURIER, "S127", at("02:00:00")),
            new WaybillAttached(
                    OUT, "sf", "SF1234567890123", new Kept(OUT + "/stub-1", "person-9a", "d1"), "S131", at("02:01:00")),
            new WaybillCorrected(
                    OUT,
                    "sf",
                    "SF1234567890124",
                    null,
                    new Kept(OUT + "/waybill-2/reason", "person-9b", "d2"),
                    "S131",
                    at("02:05:00")),
            new BatchDispatched(BATCH, "sf", List.of(OUT), "desk", "S127", at("02:00:00")),
            new WaybillClaimed("waybill-out-sf-SF1234567890123", OUT, "S132", at("02:01:00")));

    private SampleEvents() {}

    public static Stream<DomainEvent> all() {
        return Stream.of(OUTGOING, SettlementSamples.ALL).flatMap(List::stream);
    }

    /** @param time of the day, UTC */
    private static Instant at(String time) {
        return Instant.parse("2026-11-23T" + time + "Z");
    }
}
