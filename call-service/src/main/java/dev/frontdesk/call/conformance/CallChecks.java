package dev.frontdesk.call.conformance;

import dev.frontdesk.axon.conformance.Breach;
import dev.frontdesk.axon.conformance.Check;
import dev.frontdesk.axon.conformance.Story;
import dev.frontdesk.axon.conformance.Story.Told;
import dev.frontdesk.call.call.CallEvent.CallAnswered;
import dev.frontdesk.call.call.CallEvent.CallClassified;
import dev.frontdesk.call.call.CallEvent.CallEnded;
import dev.frontdesk.call.call.CallEvent.CallHungUp;
import dev.frontdesk.call.call.CallEvent.CallNotWanted;
import dev.frontdesk.call.call.CallEvent.CallReceived;
import dev.frontdesk.call.call.CallEvent.CallWanted;
import dev.frontdesk.call.call.CallEvent.CallerScreened;
import dev.frontdesk.call.call.CallEvent.TransferOffered;
import dev.frontdesk.call.call.CallEvent.TransferSucceeded;
import dev.frontdesk.call.call.CallKind;
import dev.frontdesk.call.call.Disposition;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** How a call was taken and put through (S6, S20 to S31, S106, S110). */
final class CallChecks {

    /** The clerk may finish the conversation with somebody else at the desk first. */
    static final Duration UNTIL_DISPOSITION = Duration.ofMinutes(30);

    static final List<Check> ALL = List.of(
            check("S110", "挂断后没有登记结果", "Hung up, and nobody said what became of it", CallChecks::noDisposition),
            check("S6", "通话结束但没有归类", "Ended without being classified", CallChecks::notClassified),
            check(
                    "S24",
                    "推销电话未问三个问题就转接",
                    "Sales call put on without the three questions",
                    story -> notScreened("S24", CallKind.SOLICITATION, story)),
            check(
                    "S29",
                    "找人的电话未问三个问题就转接",
                    "Call for a person put on without the three questions",
                    story -> notScreened("S29", CallKind.ASKING_FOR_PERSON, story)),
            check(
                    "S25",
                    "未问是否需要就转接了推销电话",
                    "Sales call put through to somebody who was not asked",
                    story -> notAsked("S25", CallKind.SOLICITATION, story)),
            check(
                    "S30",
                    "未问本人就转接了找人的电话",
                    "Call put through to a person who was not asked",
                    story -> notAsked("S30", CallKind.ASKING_FOR_PERSON, story)),
            check("S31", "本人不听，仍然转接", "Put on to somebody who did not want it", CallChecks::againstTheirWill),
            check(
                    "S20",
                    "投诉没有转给客服",
                    "Complaint that was tried at no line of customer service",
                    CallChecks::complaintKept));

    private CallChecks() {}

    private static Check check(String rule, String zh, String en, Function<Story, List<Breach>> judge) {
        return Check.of(rule, "call-", zh, en, judge);
    }

    /** @param oneRing how long a ring lasted at a site at a moment */
    static Check answeredAtOnce(BiFunction<String, Instant, Duration> oneRing) {
        return check(
                "S106",
                "响铃超过一声才接听",
                "Answered after more than one ring",
                call -> call.all(CallAnswered.class).stream()
                        .filter(told -> told.event().ringMillis()
                                > oneRing.apply(call.site(), told.at()).toMillis())
                        .map(told -> call.breach("S106", told.at(), told))
                        .toList());
    }

    private static List<Breach> noDisposition(Story call) {
        return call
                .first(CallHungUp.class)
                .filter(_ -> !call.has(CallEnded.class))
                .filter(hungUp -> call.past(hungUp.at(), UNTIL_DISPOSITION))
                .map(hungUp -> call.breach("S110", hungUp.at().plus(UNTIL_DISPOSITION), hungUp))
                .stream()
                .toList();
    }

    private static List<Breach> notClassified(Story call) {
        return call
                .first(CallEnded.class)
                .filter(ended -> !ended.event().disposition().equals(Disposition.WRONG_NUMBER.word()))
                .filter(_ -> kind(call).isEmpty())
                .map(ended -> call.breach("S6", ended.at(), ended))
                .stream()
                .toList();
    }

    private static List<Breach> notScreened(String rule, CallKind kind, Story call) {
        if (!is(kind, call)) {
            return List.of();
        }
        return call
                .first(TransferOffered.class)
                .filter(offered -> call.all(CallerScreened.class).stream()
                        .noneMatch(screened -> !screened.at().isAfter(offered.at())))
                .map(offered -> call.breach(rule, offered.at(), offered))
                .stream()
                .toList();
    }

    private static List<Breach> notAsked(String rule, CallKind kind, Story call) {
        if (!is(kind, call)) {
            return List.of();
        }
        return call.all(TransferSucceeded.class).stream()
                .filter(put -> !call.has(
                        CallWanted.class,
                        wanted -> wanted.extension().equals(put.event().extension())
                                && !wanted.occurredAt().isAfter(put.at())))
                .map(put -> call.breach(rule, put.at(), put))
                .toList();
    }

    private static List<Breach> againstTheirWill(Story call) {
        return call.all(TransferOffered.class).stream()
                .flatMap(offered ->
                        refusedBefore(call, offered)
                                .map(refused -> call.breach("S31", offered.at(), refused, offered))
                                .stream())
                .toList();
    }

    /** The last word of that extension before it was offered the call, when that word was no. */
    private static Optional<Told<CallNotWanted>> refusedBefore(Story call, Told<TransferOffered> offered) {
        var extension = offered.event().extension();
        return call.all(CallNotWanted.class).stream()
                .filter(refused -> refused.event().extension().equals(extension)
                        && !refused.at().isAfter(offered.at())
                        && !call.has(
                                CallWanted.class,
                                wanted -> wanted.extension().equals(extension)
                                        && wanted.occurredAt().isAfter(refused.at())
                                        && !wanted.occurredAt().isAfter(offered.at())))
                .findFirst();
    }

    private static List<Breach> complaintKept(Story call) {
        if (!is(CallKind.COMPLAINT, call) || call.has(TransferOffered.class)) {
            return List.of();
        }
        return call.first(CallEnded.class).map(ended -> call.breach("S20", ended.at(), ended)).stream()
                .toList();
    }

    static boolean is(CallKind kind, Story call) {
        return kind(call).filter(kind.word()::equals).isPresent();
    }

    /** What the caller wanted, as the desk said last. */
    private static Optional<String> kind(Story call) {
        return call.all(CallClassified.class).stream()
                .map(told -> told.event().kind())
                .reduce((_, last) -> last)
                .or(() ->
                        call.first(CallReceived.class).map(told -> told.event().kind()));
    }
}
