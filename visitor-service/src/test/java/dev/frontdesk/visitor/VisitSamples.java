package dev.frontdesk.visitor;

import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.visitor.outward.Sentences;
import dev.frontdesk.visitor.plan.Plan;
import dev.frontdesk.visitor.register.VisitRegisterEvent.VisitBookClosed;
import dev.frontdesk.visitor.register.VisitRegisterEvent.VisitBookHandedOver;
import dev.frontdesk.visitor.register.VisitRegisterEvent.VisitBookOverdue;
import dev.frontdesk.visitor.register.VisitRegisterEvent.VisitRegisterSealed;
import dev.frontdesk.visitor.visit.NextPerson;
import dev.frontdesk.visitor.visit.VisitEvent.DepartureCorrected;
import dev.frontdesk.visitor.visit.VisitEvent.DepartureInferred;
import dev.frontdesk.visitor.visit.VisitEvent.DeputyAsked;
import dev.frontdesk.visitor.visit.VisitEvent.DetailsCorrected;
import dev.frontdesk.visitor.visit.VisitEvent.EntryCorrected;
import dev.frontdesk.visitor.visit.VisitEvent.HostAccepted;
import dev.frontdesk.visitor.visit.VisitEvent.HostAsked;
import dev.frontdesk.visitor.visit.VisitEvent.HostDeclined;
import dev.frontdesk.visitor.visit.VisitEvent.HostNotified;
import dev.frontdesk.visitor.visit.VisitEvent.HostReferred;
import dev.frontdesk.visitor.visit.VisitEvent.HostReplied;
import dev.frontdesk.visitor.visit.VisitEvent.HostUnreachable;
import dev.frontdesk.visitor.visit.VisitEvent.MessageLeftForHost;
import dev.frontdesk.visitor.visit.VisitEvent.OutwardAnswerGiven;
import dev.frontdesk.visitor.visit.VisitEvent.PhotoTaken;
import dev.frontdesk.visitor.visit.VisitEvent.ReplyOverdue;
import dev.frontdesk.visitor.visit.VisitEvent.ReplyReleased;
import dev.frontdesk.visitor.visit.VisitEvent.ReturnVisitNoted;
import dev.frontdesk.visitor.visit.VisitEvent.StayedPastClosing;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorAdmitted;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorArrived;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorDeparted;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorOnBreak;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorReturned;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorTurnedAway;
import dev.frontdesk.visitor.visit.VisitEvent.WatchListMatched;
import dev.frontdesk.visitor.visitplan.VisitPlanEvent.VisitPlanPublished;
import java.time.Instant;
import java.util.List;

/** One of each event of visits and their plans, as it is stored. */
public final class VisitSamples {

    public static final String VISIT = "visit-0198f0a2-7d00-7b3a-9d64-2f1f6a6c0001";
    private static final String REGISTER = "visit-register-visitors-site-a-2026";
    private static final String RELAY = "relay-0198f0a2-7d00-7b3a-9d64-2f1f6a6c0001-1";
    private static final String MESSAGE_RELAY = "relay-0198f0a2-7d00-7b3a-9d64-2f1f6a6c0001-2";

    public static final List<DomainEvent> OF_A_VISIT = List.of(
            new VisitorArrived(
                    VISIT,
                    "customer",
                    null,
                    "staff-lin",
                    "invitation-0198f0a2-6d00-7b3a-9d64-2f1f6a6c0001",
                    List.of(),
                    VISIT + "/1",
                    "person-7f3c",
                    "b64c1f",
                    2,
                    "desk",
                    true,
                    "appointment",
                    "2026-01",
                    "zh",
                    "visit-plan-a",
                    1,
                    at("10:30:00"),
                    "S32",
                    at("01:10:00")),
            new HostAsked(
                    VISIT,
                    RELAY,
                    "staff-lin",
                    at("01:12:00"),
                    120,
                    List.of(new NextPerson("staff-chen", "deputy"), new NextPerson("staff-wang", "fallback")),
                    at("01:16:00"),
                    VISIT + "/1",
                    "person-7f3c",
                    "b64c1f",
                    null,
                    "S33",
                    at("01:10:00")),
            new HostNotified(VISIT, RELAY, "staff-lin", "live", "recipient", at("01:10:01")),
            new DeputyAsked(VISIT, RELAY, "staff-chen", "deputy", at("01:14:01"), at("01:12:01")),
            new HostUnreachable(VISIT, RELAY, "S97", at("01:16:01")),
            new HostAccepted(VISIT, "staff-lin", "wait", 10, "page", "S42", at("01:11:00")),
            new HostReferred(VISIT, "staff-lin", "staff-zhang", "told-desk", at("01:11:00")),
            new HostDeclined(
                    VISIT, "staff-lin", "in-meeting", VISIT + "/note-3", "person-8a41", "page", "S43", at("01:11:00")),
            new OutwardAnswerGiven(VISIT, "not-received", "S43", at("01:11:30")),
            new VisitorAdmitted(VISIT, "staff-lin", "S32", at("01:20:00")),
            new VisitorTurnedAway(VISIT, "S47", at("01:20:00")),
            new MessageLeftForHost(
                    VISIT,
                    "staff-lin",
                    VISIT + "/message",
                    "person-7f3c",
                    "c17d20",
                    MESSAGE_RELAY,
                    at("05:20:00"),
                    14_400,
                    "S97",
                    at("01:20:00")),
            new ReturnVisitNoted(VISIT, "2026-11-24", "S99", at("01:21:00")),
            new HostReplied(VISIT, "staff-lin", true, "page", "S100", at("03:00:00")),
            new ReplyOverdue(VISIT, at("05:20:00"), "S100", at("05:20:01")),
            new ReplyReleased(VISIT, "visitor-came-again", at("03:00:00")),
            new WatchListMatched(
                    VISIT,
                    List.of("watch-0198f0a2-a000-7d52-8a10-5c0e3b2d0001"),
                    List.of("call-0198f0a2-7b00-7d52-8a10-5c0e3b2d0001"),
                    at("01:10:00")),
            new PhotoTaken(VISIT, VISIT + "/photo-1", "person-7f3c", "e39f42", "image/jpeg", at("01:10:30")),
            new VisitorOnBreak(VISIT, at("04:00:00")),
            new VisitorReturned(VISIT, at("04:30:00")),
            new VisitorDeparted(VISIT, "observed", "S34", at("05:50:00")),
            new StayedPastClosing(VISIT, at("10:40:00"), Instant.parse("2026-11-24T10:30:00Z"), at("10:40:01")),
            new DepartureInferred(VISIT, at("04:30:00"), at("10:30:00"), at("10:30:00")),
            new DepartureCorrected(
                    VISIT,
                    at("05:45:00"),
                    "host-confirmed",
                    VISIT + "/reason-9",
                    "person-9b52",
                    "S103",
                    at("11:00:00")),
            new DetailsCorrected(
                    VISIT,
                    VISIT + "/details-9",
                    "person-7f3c",
                    "d28e31",
                    VISIT + "/1",
                    VISIT + "/reason-9",
                    "person-9b52",
                    "S103",
                    at("11:00:00")),
            new EntryCorrected(VISIT, "persons", "2", "3", VISIT + "/reason-9", "person-9b52", "S103", at("11:00:00")));

    public static final List<DomainEvent> OF_A_PLAN =
            List.of(new VisitPlanPublished("visit-plan-a", "site-a", 1, plan(), at("00:30:00")));

    public static final List<DomainEvent> OF_A_REGISTER = List.of(
            new VisitBookClosed(
                    REGISTER,
                    2026,
                    1,
                    1000,
                    "9f86d0",
                    at("09:00:00"),
                    Instant.parse("2026-11-30T09:00:03Z"),
                    "S101",
                    at("09:00:03")),
            new VisitBookHandedOver(REGISTER, 2026, 1, "staff-chen", "S101", at("10:00:00")),
            new VisitBookOverdue(
                    REGISTER,
                    2026,
                    1,
                    Instant.parse("2026-11-30T09:00:03Z"),
                    "S103",
                    Instant.parse("2026-11-30T09:00:04Z")),
            new VisitRegisterSealed(
                    REGISTER,
                    2026,
                    9730,
                    "9f86d0",
                    Instant.parse("2027-01-04T01:00:00Z"),
                    "staff-chen",
                    "S101",
                    Instant.parse("2027-01-04T01:00:03Z")));

    private VisitSamples() {}

    private static Plan plan() {
        return new Plan(
                new Plan.Limits(120, 120, 14_400),
                "18:30",
                25,
                new Plan.Notice("2026-01", names("个人信息告知", "Privacy notice")),
                List.of(new Plan.Kind(
                        "applicant",
                        names("求职者", "Applicant"),
                        List.of(new Plan.Ask("name", names("请问您贵姓？", "May I have your name?"), true, "S35")),
                        "subject",
                        List.of(new Plan.Subject(
                                "clerk",
                                names("应聘文员", "clerk"),
                                names("总经办", "General Manager's Office"),
                                List.of("189", "376"),
                                "S39")),
                        List.of("8130"),
                        "appointment",
                        new Sentences(
                                names("请稍等。", "One moment please."),
                                names("马上来接您。", "On the way."),
                                names("请稍候约 {minutes} 分钟。", "About {minutes} minutes."),
                                names("他现在不在。", "Not in at the moment.")),
                        "S35")));
    }

    private static Names names(String zh, String en) {
        return new Names(zh, en);
    }

    private static Instant at(String time) {
        return Instant.parse("2026-11-23T" + time + "Z");
    }
}
