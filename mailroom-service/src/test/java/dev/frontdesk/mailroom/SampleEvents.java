package dev.frontdesk.mailroom;

import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.mailroom.alias.RecipientAliasEvent.AliasNamed;
import dev.frontdesk.mailroom.alias.RecipientAliasEvent.AliasWithdrawn;
import dev.frontdesk.mailroom.custody.CustodyLink;
import dev.frontdesk.mailroom.custody.CustodyLink.Handover;
import dev.frontdesk.mailroom.dispatch.DispatchBatchEvent.BatchDispatched;
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
import dev.frontdesk.mailroom.incoming.Notice;
import dev.frontdesk.mailroom.item.Kept;
import dev.frontdesk.mailroom.mailpolicy.MailPolicyEvent.MailPolicyPublished;
import dev.frontdesk.mailroom.mailpolicy.PolicyTerms;
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
import dev.frontdesk.mailroom.outgoing.RegisterEntry;
import dev.frontdesk.mailroom.register.RegisterPageEvent.RegisterPageArchived;
import dev.frontdesk.mailroom.register.RegisterPageEvent.RegisterPageClosed;
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
            new ItemCharged(OUT, "account-sf", "S131", at("02:00:00")),
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
            new WaybillAdded(OUT, "sf", "SF1234567890125", null, "S131", at("02:06:00")),
            new OutgoingItemCancelled(
                    OUT,
                    new Kept(OUT + "/3/reason", "person-7f3c", "d6"),
                    CustodyLink.after(
                            TO_DESK,
                            OUT,
                            new Handover("desk:reception", "staff:staff-lin", "desk", "cancelled", null),
                            at("01:20:00")),
                    "S126",
                    at("01:20:00")),
            new BatchDispatched(BATCH, "sf", List.of(OUT), "desk", "S127", at("02:00:00")),
            new WaybillClaimed("waybill-out-sf-SF1234567890123", OUT, "S132", at("02:01:00")));

    private static final String IN = "incoming-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0002";
    private static final String RELAY = "relay-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0002-";
    private static final CustodyLink FROM_COURIER = CustodyLink.after(
            null, IN, new Handover("carrier:sf", "desk:reception", "A3", "scan", null), at("03:00:00"));

    private static final String ALIAS = "mail-alias-3f786850e387550fdab836ed7e6dc881de23001b";

    private static Notice notice(int n) {
        return new Notice(
                RELAY + n,
                new Kept(IN + "/notice-" + n, "person-7f3c", "b64c1f"),
                new Kept(IN + "/notice-" + n + "/code", "person-8a", "c0de"),
                at("03:30:00"),
                Instant.parse("2026-11-24T03:00:00Z"),
                86_400,
                3);
    }

    public static final List<DomainEvent> INCOMING = List.of(
            new ItemReceivedByAgent(
                    IN,
                    "parcel",
                    "ordinary",
                    "sf",
                    "SF1234567890199",
                    new Kept(IN + "/1", "person-7f3c", "a91f0f"),
                    "staff-lin",
                    "exact",
                    notice(1),
                    "A3",
                    FROM_COURIER,
                    "S70",
                    at("03:00:00")),
            new ItemException(IN, "damaged", new Kept(IN + "/note-1", "person-9c", "d3"), at("03:01:00")),
            new RecipientAssigned(IN, "staff-wang", "staff-lin", RELAY + "1", "desk", notice(2), at("03:10:00")),
            new NotificationOverdue(IN, RELAY + "2", at("03:30:00"), "S123", at("03:30:01")),
            new RecipientNotified(IN, RELAY + "2", "staff-wang", "mail", 60, "S123", at("03:31:00")),
            new NoticeSeen(IN, RELAY + "2", "staff-wang", at("03:40:00")),
            new PickupReminded(
                    IN,
                    "staff-wang",
                    RELAY + "3",
                    RELAY + "2",
                    new Kept(IN + "/notice-2", "person-7f3c", "b64c1f"),
                    1,
                    at("04:50:00"),
                    3600,
                    at("03:50:00")),
            new PickupCodeRefused(IN, "staff-chen", 1, at("03:59:00")),
            new ProxyNamed(IN, "staff-chen", at("04:00:00")),
            new ItemDeliveredToRecipient(
                    IN,
                    "staff-lin",
                    "staff-chen",
                    "named-proxy",
                    RELAY + "3",
                    new Kept(IN + "/signature-1", "person-9d", "d4"),
                    CustodyLink.after(
                            FROM_COURIER,
                            IN,
                            new Handover("desk:reception", "staff:staff-chen", "A3", "signature", "d4"),
                            at("05:00:00")),
                    at("05:00:00")),
            new ItemReturned(
                    IN,
                    "sf",
                    "uncollected",
                    RELAY + "3",
                    CustodyLink.after(
                            FROM_COURIER,
                            IN,
                            new Handover("desk:reception", "carrier:sf", "A3", "returned:uncollected", null),
                            at("06:00:00")),
                    at("06:00:00")),
            new AliasNamed(ALIAS, "site-a", "hr@zhuobo.example", "staff-lin", "S70", at("00:28:00")),
            new AliasWithdrawn(ALIAS, at("00:29:00")),
            new MailPolicyPublished("mail-policy-site-a", PolicyTerms.USUAL, at("00:30:00")),
            new RegisterPageClosed("dispatch-register-site-a-2026-10", "2026-10", 31, "d5", at("00:31:00")),
            new RegisterPageArchived("dispatch-register-site-a-2026-10", "GM-MAIL-2026-10", at("00:32:00")));

    private SampleEvents() {}

    public static Stream<DomainEvent> all() {
        return Stream.of(OUTGOING, INCOMING, SettlementSamples.ALL, LetterSamples.ALL)
                .flatMap(List::stream);
    }

    /** @param time of the day, UTC */
    private static Instant at(String time) {
        return Instant.parse("2026-11-23T" + time + "Z");
    }
}
