package dev.frontdesk.call.routing;

import dev.frontdesk.call.routing.Advice.Standing;
import dev.frontdesk.call.routing.Plan.Chain;
import dev.frontdesk.call.routing.Plan.Route;
import dev.frontdesk.call.routing.Turns.Turn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** S7 to S31. Same plan, same situation, same advice: no clock, no chance, no framework. */
public final class Router {

    private Router() {}

    /** @param plan one that {@link PlanCheck} let pass */
    public static Advice advise(Plan plan, Situation situation) {
        var route = route(plan, situation);
        var branch = route.branches().stream()
                .filter(one -> condition(one.when()).holds(situation))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no branch for " + route.kind()));
        var turns = Turns.of(chained(plan, branch.chain()), situation);
        var steps = steps(plan, turns.turns(), situation);
        var owes = turns.turns().stream()
                .map(Turn::staffId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Advice(
                situation.kind(),
                condition(branch.when()),
                route.first(),
                route.callee(),
                route.connect(),
                steps,
                turns.gaps(),
                route.ending(),
                owes);
    }

    private static Route route(Plan plan, Situation situation) {
        return plan.routes().stream()
                .filter(route -> route.kind().equals(situation.kind().word()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no route for " + situation.kind()));
    }

    private static BranchCondition condition(String word) {
        return Word.find(BranchCondition.class, word).orElseThrow();
    }

    /** The steps of a chain and of those that follow it. */
    private static List<Plan.Step> chained(Plan plan, @Nullable String first) {
        var byName = plan.chains().stream().collect(Collectors.toMap(Chain::name, chain -> chain));
        var steps = new ArrayList<Plan.Step>();
        for (var name = first; name != null; ) {
            var chain = Objects.requireNonNull(byName.get(name));
            steps.addAll(chain.steps());
            name = chain.next();
        }
        return steps;
    }

    private static List<Advice.Step> steps(Plan plan, List<Turn> turns, Situation situation) {
        var limit = Duration.ofSeconds(plan.lineStateSeconds());
        var steps = new ArrayList<Advice.Step>();
        var refused = false;
        for (var turn : turns) {
            var line = LineNow.of(situation.lines().get(turn.extension()), limit, situation.at());
            var unwanted = situation.notWanted().contains(turn.extension());
            steps.add(turn.step(line, standing(refused, unwanted, line)));
            refused |= unwanted;
        }
        return steps;
    }

    private static Standing standing(boolean refused, boolean unwanted, LineNow line) {
        if (refused) {
            return Standing.SPARED;
        }
        if (unwanted) {
            return Standing.NOT_WANTED;
        }
        return line.state().worthATry() ? Standing.TRY : Standing.TAKEN;
    }
}
