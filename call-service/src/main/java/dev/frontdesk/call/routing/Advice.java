package dev.frontdesk.call.routing;

import dev.frontdesk.call.call.CallKind;
import dev.frontdesk.call.routing.Plan.Ask;
import dev.frontdesk.call.routing.Plan.Ending;
import dev.frontdesk.kernel.Names;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What to do with a call, and why.
 *
 * @param when which branch of the plan was taken
 * @param callee asked of the one who is called, before the call is put through (S25, S30)
 * @param connect said while somebody is tried
 * @param steps everybody in order, also who cannot be tried now
 * @param gaps turns of the plan that could not be filled, and what is missing
 * @param ending what follows when nobody takes the call
 * @param owes who calls back: the first of the steps; null where that is a hotline or nobody
 */
public record Advice(
        CallKind kind,
        BranchCondition when,
        List<Ask> first,
        @Nullable Ask callee,
        Names connect,
        List<Step> steps,
        List<Gap> gaps,
        Ending ending,
        @Nullable String owes) {

    public Advice {
        first = List.copyOf(first);
        steps = List.copyOf(steps);
        gaps = List.copyOf(gaps);
    }

    /** Whether a step can be tried now; inward, never said to anybody outside (S31). */
    public enum Standing implements Word {
        TRY,
        /** The line is taken. */
        TAKEN,
        /** The one who was asked does not want the call. */
        NOT_WANTED,
        /** Comes after one who does not want the call: nobody else is bothered with it. */
        SPARED
    }

    /** @param names null where the extension is nobody's own */
    public record Step(
            FallbackRole role,
            @Nullable String staffId,
            @Nullable Names names,
            @Nullable Names post,
            String extension,
            LineNow line,
            Standing standing,
            Names why,
            String rule) {}

    public record Gap(FallbackRole role, Names words, String rule) {}

    /** The one to try now; empty when the ending is due. */
    public Optional<Step> next() {
        return steps.stream().filter(step -> step.standing() == Standing.TRY).findFirst();
    }

    public boolean endingIsDue() {
        return next().isEmpty();
    }
}
