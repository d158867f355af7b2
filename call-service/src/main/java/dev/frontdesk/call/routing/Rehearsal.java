package dev.frontdesk.call.routing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would have become of past calls under another plan. Same calls, same plans, same answer: no clock, no chance, and
 * nothing is sent.
 *
 * @param tried every call, in the order given
 */
public record Rehearsal(List<Tried> tried) {

    public Rehearsal {
        tried = List.copyOf(tried);
    }

    /**
     * A past call as it stood when it was decided.
     *
     * @param plan the plan that held then
     * @param under what was known, as that plan counts it
     * @param changed what was known, as the changed plan counts it
     */
    public record Case(String callId, Instant at, Plan plan, Situation under, Situation changed) {}

    /**
     * @param allBusy nobody could be tried, and the plan promises to call back then
     * @param next extension to try first; null where nobody can be tried
     */
    public record Outcome(boolean allBusy, @Nullable String next) {

        static Outcome of(Advice advice) {
            var callsBack = advice.ending().form().equals(EndingForm.CALL_BACK.word());
            return new Outcome(
                    advice.endingIsDue() && callsBack,
                    advice.next().map(Advice.Step::extension).orElse(null));
        }
    }

    public record Tried(String callId, Instant at, Outcome before, Outcome after) {

        public boolean differs() {
            return !before.equals(after);
        }
    }

    /** @param changed one that {@link PlanCheck} let pass */
    public static Rehearsal of(List<Case> cases, Plan changed) {
        return new Rehearsal(cases.stream()
                .map(one -> new Tried(
                        one.callId(),
                        one.at(),
                        Outcome.of(Router.advise(one.plan(), one.under())),
                        Outcome.of(Router.advise(changed, one.changed()))))
                .toList());
    }

    public List<String> allBusyBefore() {
        return tried.stream()
                .filter(one -> one.before().allBusy())
                .map(Tried::callId)
                .toList();
    }

    public List<String> allBusyAfter() {
        return tried.stream()
                .filter(one -> one.after().allBusy())
                .map(Tried::callId)
                .toList();
    }
}
