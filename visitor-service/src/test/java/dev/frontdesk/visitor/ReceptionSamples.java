package dev.frontdesk.visitor;

import dev.frontdesk.kernel.Names;
import dev.frontdesk.visitor.invitation.InvitationEvent;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One of each event of those who are expected, and of how they are looked after. */
public final class ReceptionSamples {

    private static final String INVITATION = "invitation-0198f0a2-8000-7d52-8a10-5c0e3b2d0001";
    private static final String VISIT = "visit-0198f0a2-8100-7d52-8a10-5c0e3b2d0001";
    private static final String ROOM_USE = "room-use-0198f0a2-9000-7d52-8a10-5c0e3b2d0001";
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
                    List.of(new BadgeRange(1, 99, new Names("蓝色", "blue")))),
            at("00:00:00")));

    private ReceptionSamples() {}

    private static Schedule schedule(String time, String recurrence) {
        return new Schedule("Asia/Shanghai", at(time), at(time).plusSeconds(3600), recurrence, 1800, 3600);
    }

    private static Instant at(String time) {
        return Instant.parse("2026-11-24T" + time + "Z");
    }
}
