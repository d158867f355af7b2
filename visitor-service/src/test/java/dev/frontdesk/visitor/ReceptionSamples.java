package dev.frontdesk.visitor;

import dev.frontdesk.kernel.Names;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.GoodsAccepted;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.GoodsRejected;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.InspectionOverdue;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.InspectionRequested;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.PaymentMade;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.PaymentRefused;
import dev.frontdesk.visitor.invitation.InvitationEvent;
import dev.frontdesk.visitor.invitation.InvitationEvent.DayCancelled;
import dev.frontdesk.visitor.invitation.InvitationEvent.DayPassed;
import dev.frontdesk.visitor.invitation.InvitationEvent.Guest;
import dev.frontdesk.visitor.invitation.InvitationEvent.InvitationSent;
import dev.frontdesk.visitor.invitation.InvitationEvent.InvitationUndelivered;
import dev.frontdesk.visitor.invitation.InvitationEvent.InvitationUsed;
import dev.frontdesk.visitor.invitation.InvitationEvent.NoShowRecorded;
import dev.frontdesk.visitor.invitation.InvitationEvent.VisitCancelled;
import dev.frontdesk.visitor.invitation.InvitationEvent.VisitPlanned;
import dev.frontdesk.visitor.invitation.InvitationEvent.VisitReplanned;
import dev.frontdesk.visitor.invitation.Schedule;
import dev.frontdesk.visitor.reception.ReceptionPlanEvent;
import dev.frontdesk.visitor.reception.ReceptionPlanEvent.ReceptionPlanPublished;
import dev.frontdesk.visitor.reception.ReceptionRules;
import dev.frontdesk.visitor.reception.ReceptionRules.BadgeRange;
import dev.frontdesk.visitor.reception.ReceptionRules.Room;
import dev.frontdesk.visitor.rollcall.RollCallEvent;
import dev.frontdesk.visitor.rollcall.RollCallEvent.Listed;
import dev.frontdesk.visitor.rollcall.RollCallEvent.Mark;
import dev.frontdesk.visitor.rollcall.RollCallEvent.PeopleMarked;
import dev.frontdesk.visitor.rollcall.RollCallEvent.RollCallClosed;
import dev.frontdesk.visitor.rollcall.RollCallEvent.RollCallStarted;
import dev.frontdesk.visitor.room.RoomUseEvent;
import dev.frontdesk.visitor.room.RoomUseEvent.Drink;
import dev.frontdesk.visitor.room.RoomUseEvent.RefillDue;
import dev.frontdesk.visitor.room.RoomUseEvent.RefillServed;
import dev.frontdesk.visitor.room.RoomUseEvent.RefillSkipped;
import dev.frontdesk.visitor.room.RoomUseEvent.RefreshmentServed;
import dev.frontdesk.visitor.room.RoomUseEvent.TurnoverCompleted;
import dev.frontdesk.visitor.room.RoomUseEvent.TurnoverOverdue;
import dev.frontdesk.visitor.room.RoomUseEvent.TurnoverStarted;
import dev.frontdesk.visitor.room.RoomUseEvent.VisitorSeated;
import dev.frontdesk.visitor.visitorbadge.VisitorBadgeEvent;
import dev.frontdesk.visitor.visitorbadge.VisitorBadgeEvent.BadgeIssued;
import dev.frontdesk.visitor.visitorbadge.VisitorBadgeEvent.BadgeLost;
import dev.frontdesk.visitor.visitorbadge.VisitorBadgeEvent.BadgeReturned;
import dev.frontdesk.visitor.watch.WatchEntryEvent;
import dev.frontdesk.visitor.watch.WatchEntryEvent.AppealDecided;
import dev.frontdesk.visitor.watch.WatchEntryEvent.WatchEntryAdded;
import dev.frontdesk.visitor.watch.WatchEntryEvent.WatchEntryAppealed;
import dev.frontdesk.visitor.watch.WatchEntryEvent.WatchEntryExtended;
import dev.frontdesk.visitor.watch.WatchEntryEvent.WatchEntryLifted;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One of each event around a visit: who is expected, how they are looked after, what they carry and bring. */
public final class ReceptionSamples {

    private static final String INVITATION = "invitation-0198f0a2-8000-7d52-8a10-5c0e3b2d0001";
    private static final String VISIT = "visit-0198f0a2-8100-7d52-8a10-5c0e3b2d0001";
    private static final String ROOM_USE = "room-use-0198f0a2-9000-7d52-8a10-5c0e3b2d0001";
    private static final String WATCH = "watch-0198f0a2-a000-7d52-8a10-5c0e3b2d0001";
    private static final String GOODS = "goods-0198f0a2-b000-7d52-8a10-5c0e3b2d0001";
    private static final String RELAY = "relay-0198f0a2-b000-7d52-8a10-5c0e3b2d0001-1";
    private static final String ROLL_CALL = "roll-call-0198f0a2-c000-7d52-8a10-5c0e3b2d0001";
    private static final LocalDate DAY = LocalDate.parse("2026-11-24");

    public static final List<InvitationEvent> OF_AN_INVITATION = List.of(
            new VisitPlanned(
                    INVITATION,
                    "staff-lin",
                    "customer",
                    List.of(new Guest(1, "7KQ2MXRBA", INVITATION + "/guest-1", "person-7f3c", "5be0d1", true)),
                    2,
                    schedule("02:00:00", "FREQ=WEEKLY;COUNT=2"),
                    0,
                    at("04:00:00"),
                    "S44",
                    at("00:10:00")),
            new VisitReplanned(INVITATION, "staff-chen", schedule("03:00:00", null), 1, at("05:00:00"), at("00:20:00")),
            new VisitCancelled(INVITATION, "host-cancels", 2, at("00:30:00")),
            new DayCancelled(
                    INVITATION,
                    DAY,
                    "host-cancels",
                    schedule("02:00:00", "FREQ=WEEKLY;COUNT=2").without(DAY),
                    1,
                    Instant.parse("2026-12-01T04:00:00Z"),
                    at("00:30:00")),
            new InvitationSent(INVITATION, 0, List.of(1), at("00:10:01")),
            new InvitationUndelivered(INVITATION, 1, List.of(1), "mail-not-accepted", at("00:20:01")),
            new InvitationUsed(INVITATION, DAY, List.of(1), VISIT, at("01:58:00")),
            new NoShowRecorded(INVITATION, DAY, List.of(1), at("04:00:01")),
            new DayPassed(INVITATION, DAY, Instant.parse("2026-12-01T04:00:00Z"), at("04:00:01")));

    public static final List<RoomUseEvent> OF_A_ROOM = List.of(
            new VisitorSeated(ROOM_USE, VISIT, "room-1", 2, 900, 120, "S91", at("02:00:00")),
            new RefreshmentServed(ROOM_USE, List.of(new Drink("tea", 2)), at("02:17:00"), "S92", at("02:02:00")),
            new RefillDue(ROOM_USE, at("02:17:00"), "S94", at("02:17:01")),
            new RefillServed(
                    ROOM_USE,
                    List.of(new Drink("tea", 2)),
                    at("02:17:00"),
                    60_000,
                    at("02:33:00"),
                    "S94",
                    at("02:18:00")),
            new RefillSkipped(ROOM_USE, "visitor-declines", at("02:33:00"), at("02:48:00"), "S94", at("02:33:00")),
            new TurnoverStarted(ROOM_USE, at("02:49:00"), "S96", at("02:47:00")),
            new TurnoverOverdue(ROOM_USE, at("02:49:00"), "S96", at("02:49:01")),
            new TurnoverCompleted(ROOM_USE, at("02:49:00"), 5_000, "S96", at("02:49:05")));

    public static final List<ReceptionPlanEvent> OF_A_PLAN = List.of(new ReceptionPlanPublished(
            "reception-plan-site-a",
            new ReceptionRules(
                    1800,
                    3600,
                    900,
                    120,
                    300,
                    15_552_000,
                    List.of(new Room("room-1", new Names("会客室一", "Meeting room 1"), "meeting-room", 6)),
                    List.of(new BadgeRange(1, 99, new Names("蓝色", "blue"))),
                    null),
            at("00:00:00")));

    public static final List<WatchEntryEvent> OF_A_WATCH_ENTRY = List.of(
            new WatchEntryAdded(
                    WATCH,
                    "attention",
                    WATCH + "/1",
                    "person-8d21",
                    "77ab10",
                    "reception",
                    Instant.parse("2027-05-24T00:00:00Z"),
                    at("00:40:00")),
            new WatchEntryExtended(WATCH, Instant.parse("2027-11-24T00:00:00Z"), at("00:50:00")),
            new WatchEntryAppealed(WATCH, WATCH + "/appeal-1", "person-8d21", "91c0ff", at("01:00:00")),
            new AppealDecided(WATCH, true, "supervisor", at("01:10:00")),
            new WatchEntryLifted(WATCH, "appeal-upheld", at("01:10:00")));

    public static final List<VisitorBadgeEvent> OF_A_BADGE = List.of(
            new BadgeIssued("visitor-badge-site-a-887", 887, VISIT, at("01:59:00")),
            new BadgeReturned("visitor-badge-site-a-887", 887, VISIT, at("02:50:00")),
            new BadgeLost("visitor-badge-site-a-887", 887, VISIT, at("02:51:00")));

    public static final List<GoodsDeliveryEvent> OF_GOODS = List.of(
            new InspectionRequested(
                    GOODS,
                    "delivery",
                    "resp-delivery-supplies",
                    "staff-chen",
                    "8133",
                    GOODS + "/1",
                    "person-4c11",
                    "0d9e21",
                    10,
                    VISIT,
                    null,
                    RELAY,
                    at("03:05:00"),
                    300,
                    "S54",
                    at("03:00:00")),
            new InspectionOverdue(GOODS, at("03:05:00"), "S54", at("03:05:01")),
            new GoodsAccepted(GOODS, "staff-chen", 9, 60_000, RELAY, "S54", at("03:06:00")),
            new GoodsRejected(GOODS, "staff-chen", 1, "damaged", 60_000, RELAY, "S54", at("03:06:00")),
            new PaymentMade(GOODS, "staff-chen", 0, RELAY, "S56", at("03:04:00")),
            new PaymentRefused(GOODS, "staff-chen", "not-due", 0, RELAY, "S56", at("03:04:00")));

    public static final List<RollCallEvent> OF_A_ROLL_CALL = List.of(
            new RollCallStarted(
                    ROLL_CALL,
                    "drill",
                    List.of(new Listed(VISIT, "visitor", 2, "here", "01a2161b-12cf-710c-a341-b31883b86a3e")),
                    731,
                    42,
                    at("07:00:00")),
            new PeopleMarked(
                    ROLL_CALL, List.of(new Mark("mark-1", VISIT, "safe", "tablet-1", at("07:02:00"))), at("07:02:01")),
            new RollCallClosed(ROLL_CALL, 1, List.of(), at("07:10:00")));

    private ReceptionSamples() {}

    private static Schedule schedule(String time, String recurrence) {
        return new Schedule("Asia/Shanghai", at(time), at(time).plusSeconds(3600), recurrence, 1800, 3600);
    }

    private static Instant at(String time) {
        return Instant.parse("2026-11-24T" + time + "Z");
    }
}
