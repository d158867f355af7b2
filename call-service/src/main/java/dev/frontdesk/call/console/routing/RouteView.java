package dev.frontdesk.call.console.routing;

import dev.frontdesk.call.console.routing.Situations.Copied;
import dev.frontdesk.call.plans.RoutingPlans.Valid;
import dev.frontdesk.call.routing.Advice;
import dev.frontdesk.call.routing.LineNow;
import dev.frontdesk.call.routing.Plan.Ask;
import dev.frontdesk.call.routing.Plan.Ending;
import dev.frontdesk.kernel.Names;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What to do with a call, and why.
 *
 * @param planVersion the version of the plan that says so
 * @param when which branch of the plan was taken
 * @param first S10, S14, S24, S29. Asked of the caller, or looked up, before anybody is tried
 * @param callee S25, S30. Asked of the one who is called, before the call is put through
 * @param connect said while somebody is tried
 * @param next which step to try now, from 1; null when the ending is due
 * @param gaps turns of the plan that nobody fills
 * @param ending S9, S13, S18, S22, S23, S31. What follows when nobody takes the call
 * @param owes who calls back then
 * @param copies what this service looked up in its own copies, and how old they are
 */
record RouteView(
        String callId,
        @Schema(example = "business-enquiry") String kind,
        @Schema(example = "plan-a") String planId,
        long planVersion,
        Instant at,
        @Schema(example = "customer-locked") String when,
        List<Ask> first,
        @Nullable Ask callee,
        Names connect,
        List<RouteStep> steps,
        @Nullable Integer next,
        List<RouteGap> gaps,
        boolean endingIsDue,
        Ending ending,
        @Nullable String owes,
        List<RouteCopy> copies) {

    /** @param ageSeconds since the service that knows it recorded it */
    record RouteCopy(
            @Schema(example = "duty") String what,
            @Schema(example = "roster-a-sales") String id,
            Instant toldAt,
            long ageSeconds) {

        static RouteCopy of(Copied copied, Instant at) {
            var age = Math.max(0, Duration.between(copied.toldAt(), at).toSeconds());
            return new RouteCopy(copied.what(), copied.id(), copied.toldAt(), age);
        }
    }

    /** @param standing whether it can be tried now: try, taken, not-wanted, spared. Inward: never said outside (S31) */
    record RouteStep(
            int position,
            @Schema(example = "owner") String role,
            @Nullable String staffId,
            @Nullable Names names,
            @Nullable Names post,
            @Schema(example = "8211") String extension,
            RouteLine line,
            @Schema(example = "try") String standing,
            Names why,
            @Schema(example = "S15") String rule) {

        static RouteStep of(int position, Advice.Step step) {
            return new RouteStep(
                    position,
                    step.role().word(),
                    step.staffId(),
                    step.names(),
                    step.post(),
                    step.extension(),
                    RouteLine.of(step.line()),
                    step.standing().word(),
                    step.why(),
                    step.rule());
        }
    }

    /** @param lastSeen what it was when somebody last looked; differs from the state when that is too long ago */
    record RouteLine(
            @Schema(example = "unknown") String state,
            @Schema(example = "busy") @Nullable String lastSeen,
            @Schema(example = "manual") @Nullable String source,
            @Nullable Long ageSeconds) {

        static RouteLine of(LineNow line) {
            var seen = line.lastSeen();
            return new RouteLine(
                    line.state().word(), seen == null ? null : seen.word(), line.source(), line.ageSeconds());
        }
    }

    record RouteGap(@Schema(example = "department-manager") String role, Names words, String rule) {}

    static RouteView of(String callId, Valid plan, Advice advice, List<Copied> copies, Instant at) {
        var steps = IntStream.range(0, advice.steps().size())
                .mapToObj(i -> RouteStep.of(i + 1, advice.steps().get(i)))
                .toList();
        return new RouteView(
                callId,
                advice.kind().word(),
                plan.planId(),
                plan.version(),
                at,
                advice.when().word(),
                advice.first(),
                advice.callee(),
                advice.connect(),
                steps,
                advice.next().map(next -> advice.steps().indexOf(next) + 1).orElse(null),
                advice.gaps().stream()
                        .map(gap -> new RouteGap(gap.role().word(), gap.words(), gap.rule()))
                        .toList(),
                advice.endingIsDue(),
                advice.ending(),
                advice.owes(),
                copies.stream().map(copied -> RouteCopy.of(copied, at)).toList());
    }
}
