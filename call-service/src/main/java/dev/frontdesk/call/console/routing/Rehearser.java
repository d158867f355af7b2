package dev.frontdesk.call.console.routing;

import dev.frontdesk.axon.History;
import dev.frontdesk.call.board.Calls;
import dev.frontdesk.call.call.CallEvent.CallAnswered;
import dev.frontdesk.call.call.CallEvent.OutwardAnswerGiven;
import dev.frontdesk.call.plans.RoutingPlans;
import dev.frontdesk.call.routing.LineReport;
import dev.frontdesk.call.routing.LineState;
import dev.frontdesk.call.routing.Plan;
import dev.frontdesk.call.routing.PlanCheck;
import dev.frontdesk.call.routing.Rehearsal;
import dev.frontdesk.call.routing.Rehearsal.Case;
import dev.frontdesk.call.routing.Situation;
import dev.frontdesk.call.story.CallStory;
import dev.frontdesk.call.story.CallStory.Transfer;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts past calls before a changed plan: the calls from their events, the lines as they were reported then, and who was
 * who, followed whom and was on duty then.
 */
@Component
class Rehearser {

    private final Calls calls;
    private final History history;
    private final RoutingPlans plans;
    private final Situations situations;

    Rehearser(Calls calls, History history, RoutingPlans plans, Situations situations) {
        this.calls = calls;
        this.history = history;
        this.plans = plans;
        this.situations = situations;
    }

    /** @param atMost the earliest so many */
    Rehearsal rehearse(String site, Instant from, Instant until, Plan changed, int atMost) {
        PlanCheck.check(changed);
        var cases = calls.answered(site, from, until, atMost).stream()
                .flatMap(id -> CallStory.of(history.of(id)).stream())
                .flatMap(call -> one(call, changed).stream())
                .toList();
        return Rehearsal.of(cases, changed);
    }

    /** Of a call whose kind nobody said no plan can say anything. */
    private Optional<Case> one(CallStory call, Plan changed) {
        var at = decidedAt(call);
        return call.kind()
                .flatMap(_ -> plans.at(call.site(), at))
                .map(valid -> new Case(
                        call.id().value(),
                        at,
                        valid.plan(),
                        situation(call, valid.plan(), at),
                        situation(call, changed, at)));
    }

    /** The last moment at which the desk had to decide. */
    private static Instant decidedAt(CallStory call) {
        return call.answer()
                .map(OutwardAnswerGiven::occurredAt)
                .or(() -> call.transfers().stream().map(Transfer::at).max(Instant::compareTo))
                .or(() -> call.answered().map(CallAnswered::occurredAt))
                .orElseThrow();
    }

    private Situation situation(CallStory call, Plan plan, Instant at) {
        var asked = RouteQuestion.ofExtension(firstTried(call));
        var known = situations.ofThen(call, plan, asked, at).situation();
        return known.withLines(lines(call, known, at));
    }

    /** Whom a caller asked for is not recorded; who was tried first is. */
    private static @Nullable String firstTried(CallStory call) {
        return call.steps().stream().map(Transfer::extension).findFirst().orElse(null);
    }

    /** A line that took this very call was free until then. */
    private static Map<String, LineReport> lines(CallStory call, Situation known, Instant at) {
        var lines = new HashMap<>(known.lines());
        call.transfers().stream()
                .filter(tried ->
                        tried.outcome().equals("connected") && !tried.at().isAfter(at))
                .forEach(tried -> lines.put(tried.extension(), new LineReport(LineState.IDLE, "call", tried.at())));
        return lines;
    }
}
