package dev.frontdesk.visitor.conformance;

import dev.frontdesk.axon.conformance.Breach;
import dev.frontdesk.axon.conformance.Check;
import dev.frontdesk.axon.conformance.Story;
import dev.frontdesk.axon.conformance.Story.Told;
import dev.frontdesk.visitor.plan.Admission;
import dev.frontdesk.visitor.visit.VisitEvent.DepartureCorrected;
import dev.frontdesk.visitor.visit.VisitEvent.DepartureInferred;
import dev.frontdesk.visitor.visit.VisitEvent.HostAccepted;
import dev.frontdesk.visitor.visit.VisitEvent.HostAsked;
import dev.frontdesk.visitor.visit.VisitEvent.HostDeclined;
import dev.frontdesk.visitor.visit.VisitEvent.HostNotified;
import dev.frontdesk.visitor.visit.VisitEvent.HostReplied;
import dev.frontdesk.visitor.visit.VisitEvent.MessageLeftForHost;
import dev.frontdesk.visitor.visit.VisitEvent.OutwardAnswerGiven;
import dev.frontdesk.visitor.visit.VisitEvent.ReplyReleased;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorAdmitted;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorArrived;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorDeparted;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorTurnedAway;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** How a visitor is received and let in or not (S33, S34, S43, S46 to S48, S98). */
final class VisitChecks {

    /** Nobody stands at the desk for longer without a word. */
    static final Duration UNTIL_TOLD = Duration.ofMinutes(10);

    static final List<Check> ALL = List.of(
            check(
                    "S33",
                    "时限内没有通知到任何人",
                    "Nobody was told before the limit that a visitor waits",
                    VisitChecks::nobodyTold),
            check("S34", "没有登记离开时间", "Nobody registered when the visitor left", VisitChecks::leftUnseen),
            check("S43", "本人不接待，没有答复访客", "Not received, and the visitor was told nothing", VisitChecks::toldNothing),
            check(
                    "S46",
                    "既无预约也未经同意就让访客进入",
                    "Let in without an appointment and without anybody's word",
                    visit -> admittedWithoutWord(visit, "S46", Admission.APPOINTMENT)),
            check(
                    "S48",
                    "未经同意就让须经同意的访客进入",
                    "Let in without the word of who has to decide",
                    visit -> admittedWithoutWord(visit, "S48", Admission.DECISION)),
            check("S47", "本人不接待，仍让访客进入", "Let in though nobody would receive", VisitChecks::admittedAgainstWord),
            check("S98", "访客留言，时限内没有回复", "A visitor left a message and got no reply in time", VisitChecks::notReplied));

    private VisitChecks() {}

    private static Check check(String rule, String zh, String en, Function<Story, List<Breach>> judge) {
        return Check.of(rule, "visit-", zh, en, judge);
    }

    /** Reached or not, the one who was asked first had until then; who left earlier did not wait. */
    private static List<Breach> nobodyTold(Story visit) {
        return visit.all(HostAsked.class).stream()
                .filter(asked -> visit.past(asked.event().dueAt()))
                .filter(asked -> !visit.has(
                        HostNotified.class,
                        told -> told.relayId().equals(asked.event().relayId())
                                && !told.occurredAt().isAfter(asked.event().dueAt())))
                .filter(asked -> !answered(visit, asked) && !gone(visit, asked))
                .map(asked -> visit.breach("S33", asked.event().dueAt(), asked))
                .toList();
    }

    private static boolean answered(Story visit, Told<HostAsked> asked) {
        var due = asked.event().dueAt();
        return visit.has(HostAccepted.class, it -> !it.occurredAt().isAfter(due))
                || visit.has(HostDeclined.class, it -> !it.occurredAt().isAfter(due));
    }

    private static boolean gone(Story visit, Told<HostAsked> asked) {
        var due = asked.event().dueAt();
        return visit.has(VisitorDeparted.class, it -> !it.occurredAt().isAfter(due))
                || visit.has(VisitorTurnedAway.class, it -> !it.occurredAt().isAfter(due));
    }

    private static List<Breach> leftUnseen(Story visit) {
        return visit.all(DepartureInferred.class).stream()
                .filter(_ -> !visit.has(DepartureCorrected.class))
                .map(inferred -> visit.breach("S34", inferred.event().notAfter(), inferred))
                .limit(1)
                .toList();
    }

    private static List<Breach> toldNothing(Story visit) {
        return visit
                .first(HostDeclined.class)
                .filter(declined -> visit.past(declined.at(), UNTIL_TOLD))
                .filter(_ -> !visit.has(OutwardAnswerGiven.class)
                        && !visit.has(HostAccepted.class)
                        && !visit.has(VisitorTurnedAway.class)
                        && !visit.has(VisitorAdmitted.class)
                        && !visit.has(VisitorDeparted.class))
                .map(declined -> visit.breach("S43", declined.at().plus(UNTIL_TOLD), declined))
                .stream()
                .toList();
    }

    private static List<Breach> admittedWithoutWord(Story visit, String rule, Admission needed) {
        var appointed = needed == Admission.APPOINTMENT
                && visit.has(VisitorArrived.class, it -> Boolean.TRUE.equals(it.appointment()));
        if (appointed || !visit.has(VisitorArrived.class, it -> it.admission().equals(needed.word()))) {
            return List.of();
        }
        return visit.all(VisitorAdmitted.class).stream()
                .filter(admitted ->
                        !visit.has(HostAccepted.class, it -> !it.occurredAt().isAfter(admitted.at())))
                .filter(admitted ->
                        !visit.has(HostDeclined.class, it -> !it.occurredAt().isAfter(admitted.at())))
                .map(admitted -> visit.breach(rule, admitted.at(), admitted))
                .toList();
    }

    /** The last word before the visitor was let in was no. */
    private static List<Breach> admittedAgainstWord(Story visit) {
        return visit.all(VisitorAdmitted.class).stream()
                .flatMap(admitted -> visit.all(HostDeclined.class).stream()
                        .filter(no -> !no.at().isAfter(admitted.at()))
                        .filter(no -> !visit.has(
                                HostAccepted.class,
                                yes -> yes.occurredAt().isAfter(no.at())
                                        && !yes.occurredAt().isAfter(admitted.at())))
                        .limit(1)
                        .map(no -> visit.breach("S47", admitted.at(), no, admitted)))
                .toList();
    }

    private static List<Breach> notReplied(Story visit) {
        return visit.all(MessageLeftForHost.class).stream()
                .filter(left -> visit.past(left.event().dueAt()))
                .filter(left -> !visit.has(HostReplied.class, HostReplied::inTime)
                        && !visit.has(
                                ReplyReleased.class,
                                it -> !it.occurredAt().isAfter(left.event().dueAt())))
                .map(left -> visit.breach("S98", left.event().dueAt(), left))
                .limit(1)
                .toList();
    }
}
