package dev.frontdesk.call;

import dev.frontdesk.call.call.CallEvent;
import dev.frontdesk.call.call.CallEvent.CallAnswered;
import dev.frontdesk.call.call.CallEvent.CallClassified;
import dev.frontdesk.call.call.CallEvent.CallEnded;
import dev.frontdesk.call.call.CallEvent.CallHungUp;
import dev.frontdesk.call.call.CallEvent.CallMissed;
import dev.frontdesk.call.call.CallEvent.CallNotWanted;
import dev.frontdesk.call.call.CallEvent.CallReceived;
import dev.frontdesk.call.call.CallEvent.CallTaken;
import dev.frontdesk.call.call.CallEvent.CallWanted;
import dev.frontdesk.call.call.CallEvent.CallerScreened;
import dev.frontdesk.call.call.CallEvent.LineFoundBusy;
import dev.frontdesk.call.call.CallEvent.OutwardAnswerGiven;
import dev.frontdesk.call.call.CallEvent.TransferFailed;
import dev.frontdesk.call.call.CallEvent.TransferOffered;
import dev.frontdesk.call.call.CallEvent.TransferReturned;
import dev.frontdesk.call.call.CallEvent.TransferSucceeded;
import dev.frontdesk.call.call.CallEvent.TransferUnanswered;
import dev.frontdesk.call.complaint.ComplaintEvent;
import dev.frontdesk.call.complaint.ComplaintEvent.AcknowledgementOverdue;
import dev.frontdesk.call.complaint.ComplaintEvent.ComplaintAcknowledged;
import dev.frontdesk.call.complaint.ComplaintEvent.ComplaintEscalated;
import dev.frontdesk.call.complaint.ComplaintEvent.ComplaintHandedOver;
import dev.frontdesk.call.complaint.ComplaintEvent.ComplaintReceived;
import dev.frontdesk.call.complaint.ComplaintEvent.ComplaintWithdrawn;
import dev.frontdesk.call.complaint.ComplaintEvent.ContactAttempted;
import dev.frontdesk.call.complaint.ComplaintEvent.ContactMade;
import dev.frontdesk.call.complaint.ComplaintEvent.ContactOverdue;
import dev.frontdesk.call.complaint.ComplaintEvent.ContactPromised;
import dev.frontdesk.call.message.PhoneMessageEvent;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageCorrected;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageReadBackConfirmed;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageReadBackWrong;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageRelayed;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageSeen;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageTaken;
import dev.frontdesk.call.message.PhoneMessageEvent.RelayEscalated;
import dev.frontdesk.call.message.PhoneMessageEvent.RelayOverdue;
import dev.frontdesk.call.missed.MissedCallEvent;
import dev.frontdesk.call.missed.MissedCallEvent.CallMissedAgain;
import dev.frontdesk.call.missed.MissedCallEvent.CallerRangAgain;
import dev.frontdesk.call.missed.MissedCallEvent.MissedCallEscalated;
import dev.frontdesk.call.missed.MissedCallEvent.MissedCallOpened;
import dev.frontdesk.call.missed.MissedCallEvent.MissedCallOverdue;
import dev.frontdesk.call.missed.MissedCallEvent.MissedCallReturned;
import dev.frontdesk.call.missed.MissedCallEvent.MissedCallTaken;
import dev.frontdesk.call.missed.MissedCallEvent.ReturnAttempted;
import dev.frontdesk.call.promise.CallbackPromiseEvent;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackAttempted;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackEscalated;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackKept;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackOverdue;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackPromised;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackReleased;
import dev.frontdesk.call.promise.CallbackPromiseEvent.EscalationRequested;
import dev.frontdesk.call.promise.CallbackPromiseEvent.IdleNoticeRequested;
import dev.frontdesk.call.promise.CallbackPromiseEvent.OwnerNotifiedOnIdle;
import dev.frontdesk.call.register.CallRegisterEvent;
import dev.frontdesk.call.register.CallRegisterEvent.CallBookClosed;
import dev.frontdesk.call.register.CallRegisterEvent.CallRegisterOverdue;
import dev.frontdesk.call.register.CallRegisterEvent.CallRegisterSealed;
import dev.frontdesk.call.routing.Plan;
import dev.frontdesk.call.routing.Plan.Ask;
import dev.frontdesk.call.routing.Plan.Branch;
import dev.frontdesk.call.routing.Plan.Chain;
import dev.frontdesk.call.routing.Plan.Ending;
import dev.frontdesk.call.routing.Plan.Responsibility;
import dev.frontdesk.call.routing.Plan.Route;
import dev.frontdesk.call.routing.Plan.Step;
import dev.frontdesk.call.routingplan.RoutingPlanEvent;
import dev.frontdesk.call.routingplan.RoutingPlanEvent.RoutingPlanPublished;
import dev.frontdesk.kernel.Names;
import java.time.Instant;
import java.util.List;

/** One of each event, of one call and the message left in it; what is published of them are the contracts' samples. */
public final class SampleEvents {

    private static final String UUID = "0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0001";
    private static final String CALL = "call-0198f0a2-7b00-7d52-8a10-5c0e3b2d0001";
    private static final String MESSAGE = "message-" + UUID;
    private static final String PROMISE = "promise-0198f0a2-7e00-7d52-8a10-5c0e3b2d0001";
    private static final String MISSED = "missed-0198f0a2-7f00-7d52-8a10-5c0e3b2d0001";
    private static final String COMPLAINT = "complaint-0198f0a2-7b00-7d52-8a10-5c0e3b2d0001";
    private static final String RELAY_1 = "relay-" + UUID + "-1";
    private static final String RELAY_2 = "relay-" + UUID + "-2";

    public static final List<CallEvent> OF_A_CALL = List.of(
            new CallReceived(CALL, "8000", "asking-for-person", CALL + "/1", "person-7f3c", "a91f0e", at("00:58:00")),
            new CallAnswered(CALL, 2500, "S106", at("00:58:02.500")),
            new LineFoundBusy(CALL, "8171", at("00:59:00")),
            new TransferUnanswered(CALL, "8133", at("00:59:20")),
            new TransferSucceeded(CALL, "8111", at("00:59:40")),
            new CallEnded(CALL, "message", "S110", at("01:00:20")),
            new CallTaken(CALL, "reception", at("00:58:02.500")),
            new CallClassified(CALL, "solicitation", "S6", at("00:58:10")),
            new CallerScreened(CALL, CALL + "/2", "person-7f3c", "c30d7a", "S24", at("00:58:20")),
            new CallMissed(CALL, "S112", at("00:58:30")),
            new CallHungUp(CALL, at("01:00:15")),
            new TransferOffered(CALL, "8171", "blind", at("00:58:50")),
            new TransferReturned(CALL, "8171", at("00:59:10")),
            new TransferFailed(CALL, "8171", at("00:58:51")),
            new CallWanted(CALL, "8171", "S30", at("00:58:40")),
            new CallNotWanted(CALL, "8133", "S31", at("00:58:45")),
            new OutwardAnswerGiven(CALL, "message", "S31", "plan-a", 2, at("01:00:00")));

    public static final List<PhoneMessageEvent> OF_A_MESSAGE = List.of(
            new MessageTaken(
                    MESSAGE,
                    "staff-lin",
                    CALL,
                    MESSAGE + "/1",
                    "person-7f3c",
                    "b64c1e",
                    RELAY_1,
                    at("01:05:00"),
                    "S113",
                    at("01:00:00")),
            new MessageRelayed(MESSAGE, RELAY_1, "staff-lin", "live", "recipient", at("01:00:02")),
            new MessageSeen(MESSAGE, RELAY_1, "staff-lin", at("01:01:00")),
            new MessageReadBackWrong(MESSAGE, RELAY_1, "staff-lin", "read-back", "compared", "S116", at("01:02:00")),
            new MessageReadBackConfirmed(
                    MESSAGE, RELAY_1, "staff-lin", true, "read-back", "compared", "S116", at("01:03:10")),
            new MessageCorrected(
                    MESSAGE,
                    "staff-lin",
                    MESSAGE + "/2-5d8e01f3",
                    "person-7f3c",
                    "b64c1f",
                    MESSAGE + "/2-5d8e01f3/reason",
                    "person-7f3c",
                    RELAY_2,
                    RELAY_1,
                    at("01:07:30"),
                    "S116",
                    at("01:02:30")),
            new RelayOverdue(MESSAGE, RELAY_1, "staff-lin", at("01:05:00"), "S114", at("01:05:01")),
            new RelayEscalated(MESSAGE, RELAY_1, "deputy", "staff-chen", at("01:10:01"), "S114", at("01:05:01")));

    public static final List<CallbackPromiseEvent> OF_A_PROMISE = List.of(
            new CallbackPromised(
                    PROMISE,
                    "staff-lin",
                    CALL,
                    PROMISE + "/1",
                    "person-7f3c",
                    "e18a20",
                    at("03:00:00"),
                    "S9",
                    at("01:00:00")),
            new CallbackAttempted(PROMISE, "staff-lin", 0, at("01:20:00")),
            new CallbackKept(PROMISE, "staff-lin", 95, "outbound-call", "S9", at("01:30:00")),
            new CallbackReleased(PROMISE, "caller-declines", at("01:40:00")),
            new CallbackOverdue(PROMISE, at("03:00:00"), "S9", at("03:00:01")),
            new IdleNoticeRequested(
                    PROMISE,
                    "staff-lin",
                    PROMISE + "/1",
                    "person-7f3c",
                    "e18a20",
                    "relay-" + PROMISE + "-idle",
                    at("01:17:00"),
                    "8211",
                    at("01:11:59"),
                    "S19",
                    at("01:12:00")),
            new OwnerNotifiedOnIdle(PROMISE, "relay-" + PROMISE + "-idle", "staff-lin", "live", "S19", at("01:12:02")),
            new EscalationRequested(
                    PROMISE,
                    "staff-lin",
                    PROMISE + "/1",
                    "person-7f3c",
                    "e18a20",
                    "relay-" + PROMISE + "-late",
                    at("03:00:00"),
                    "S9",
                    at("03:00:01")),
            new CallbackEscalated(
                    PROMISE,
                    "relay-" + PROMISE + "-late",
                    "deputy",
                    "staff-chen",
                    at("03:05:02"),
                    "S9",
                    at("03:00:02")));

    public static final List<MissedCallEvent> OF_A_MISSED_CALL = List.of(
            new MissedCallOpened(
                    MISSED,
                    1,
                    CALL,
                    "8000",
                    CALL + "/1",
                    "person-7f3c",
                    "a91f0e",
                    at("01:28:30"),
                    "S112",
                    at("00:58:30")),
            new CallMissedAgain(MISSED, 1, "call-0198f0a2-7b00-7d52-8a10-5c0e3b2d0002", at("00:59:30")),
            new MissedCallTaken(MISSED, 1, "reception", at("01:08:00")),
            new ReturnAttempted(MISSED, 1, "staff-lin", at("01:08:30")),
            new MissedCallReturned(MISSED, 1, "staff-lin", 60, true, "line-signal", "S112", at("01:10:00")),
            new CallerRangAgain(MISSED, 1, "call-0198f0a2-7b00-7d52-8a10-5c0e3b2d0003", at("01:11:00")),
            new MissedCallOverdue(MISSED, 1, at("01:28:30"), "S112", at("01:28:31")),
            new MissedCallEvent.EscalationRequested(
                    MISSED,
                    1,
                    CALL + "/1",
                    "person-7f3c",
                    "a91f0e",
                    "relay-" + MISSED + "-1-late",
                    at("01:33:31"),
                    "S112",
                    at("01:28:31")),
            new MissedCallEscalated(MISSED, 1, "supervisor", "staff-zhai", at("01:28:33")));

    public static final List<ComplaintEvent> OF_A_COMPLAINT = List.of(
            new ComplaintReceived(COMPLAINT, CALL, at("01:08:00"), "S20", at("00:58:00")),
            new ComplaintHandedOver(COMPLAINT, "8300", "S21", at("00:59:00")),
            new ContactPromised(
                    COMPLAINT,
                    "staff-lin",
                    COMPLAINT + "/1",
                    "person-7f3c",
                    "e18a21",
                    "relay-" + COMPLAINT,
                    at("01:05:00"),
                    at("03:00:00"),
                    "S22",
                    at("01:00:00")),
            new ContactAttempted(COMPLAINT, "staff-lin", 0, at("01:20:00")),
            new ContactMade(COMPLAINT, "staff-lin", 240, true, "line-signal", "S22", at("01:30:00")),
            new ComplaintAcknowledged(COMPLAINT, "staff-lin", true, "read-back", "S20", at("01:05:00")),
            new ComplaintWithdrawn(COMPLAINT, at("00:58:30")),
            new AcknowledgementOverdue(COMPLAINT, at("01:08:00"), "S20", at("01:08:01")),
            new ContactOverdue(COMPLAINT, at("03:00:00"), "S22", at("03:00:01")),
            new ComplaintEvent.EscalationRequested(
                    COMPLAINT,
                    "staff-lin",
                    COMPLAINT + "/1",
                    "person-7f3c",
                    "e18a21",
                    "relay-" + COMPLAINT + "-late",
                    at("03:00:00"),
                    "S22",
                    at("03:00:01")),
            new ComplaintEscalated(
                    COMPLAINT,
                    "relay-" + COMPLAINT + "-late",
                    "deputy",
                    "staff-chen",
                    at("03:05:02"),
                    "S22",
                    at("03:00:02")));

    public static final List<CallRegisterEvent> OF_A_REGISTER = List.of(
            new CallBookClosed("register-site-a-2025", 2025, 1, 500, "3f1a9c", at("00:59:50"), "S117", at("01:00:00")),
            new CallRegisterSealed("register-site-a-2025", 2025, 730, "9f86d0", at("00:59:50"), "S124", at("01:00:00")),
            new CallRegisterOverdue("register-site-a-2025", 2025, at("00:00:00"), "S124", at("00:00:01")));

    public static final List<RoutingPlanEvent> OF_A_PLAN =
            List.of(new RoutingPlanPublished("plan-a", "site-a", 2, plan(), at("00:30:00")));

    private SampleEvents() {}

    /** One of each part, with and without what may be missing. */
    private static Plan plan() {
        var ask = new Ask("company", words("哪里"), "S24");
        var say = new Ending("call-back", words("线路忙"), List.of(ask), true, "S18");
        var manager = new Step("department-manager", "owner", null, null, words("占线"), "S17");
        var hotline = new Step("hotline", null, "8000", words("热线"), words("投诉"), "S20");
        return new Plan(
                60,
                List.of(new Chain("one", List.of(manager, hotline), "two"), new Chain("two", List.of(), null)),
                List.of(new Route(
                        "complaint",
                        List.of(ask),
                        new Ask("willingness", words("是否接听"), "S25"),
                        words("请稍等"),
                        List.of(new Branch("customer-locked", "one"), new Branch("always", null)),
                        say)),
                List.of(new Responsibility("website", words("网站"), words("管理部"), List.of("8171"), "S26")));
    }

    private static Names words(String zh) {
        return new Names(zh, zh + " (en)");
    }

    private static Instant at(String time) {
        return Instant.parse("2026-11-23T" + time + "Z");
    }
}
