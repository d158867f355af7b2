package dev.frontdesk.call.routing;

import dev.frontdesk.call.call.CallKind;
import dev.frontdesk.call.routing.Plan.Chain;
import dev.frontdesk.call.routing.Plan.Greeting;
import dev.frontdesk.call.routing.Plan.Responsibility;
import dev.frontdesk.call.routing.Plan.Route;
import dev.frontdesk.call.routing.Plan.Step;
import dev.frontdesk.kernel.Rejection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Refuses a plan by which a call could get lost: one with circles, holes or turns that nobody can take. */
public final class PlanCheck {

    private PlanCheck() {}

    /** @throws Rejection with the first reason found */
    public static void check(Plan plan) {
        if (plan.lineStateSeconds() < 1) {
            throw PlanRejection.limitMissing(plan.lineStateSeconds());
        }
        once(plan.chains(), Chain::name, PlanRejection::chainTwice);
        once(plan.routes(), Route::kind, PlanRejection::kindTwice);
        once(plan.responsibilities(), Responsibility::subject, PlanRejection::subjectTwice);
        once(plan.greetings(), Greeting::line, PlanRejection::greetingTwice);
        plan.chains().forEach(chain -> chain.steps().forEach(PlanCheck::step));
        chains(plan);
        routes(plan);
    }

    private static <T> void once(List<T> all, Function<T, String> name, Function<String, Rejection> refusal) {
        var seen = new HashSet<String>();
        all.stream().map(name).filter(one -> !seen.add(one)).findFirst().ifPresent(twice -> {
            throw refusal.apply(twice);
        });
    }

    private static void step(Step step) {
        var role = word(FallbackRole.class, step.role());
        var of = step.of() == null ? null : word(FallbackRole.class, step.of());
        var complete = switch (role) {
            case DEPARTMENT_MANAGER -> of != null && of.isPerson() && step.extension() == null;
            case HOTLINE -> of == null && step.extension() != null;
            case ASKED_FOR, OWNER, DUTY_PERSON, RESPONSIBLE -> of == null && step.extension() == null;
        };
        if (!complete) {
            throw PlanRejection.stepIncomplete(step.role());
        }
    }

    private static void chains(Plan plan) {
        var byName = plan.chains().stream().collect(Collectors.toMap(Chain::name, chain -> chain));
        plan.chains().forEach(chain -> follow(chain.name(), byName));
        plan.routes().stream()
                .flatMap(route -> route.branches().stream())
                .forEach(branch -> find(branch.chain(), byName));
    }

    private static void follow(String start, Map<String, Chain> byName) {
        Set<String> path = new LinkedHashSet<>();
        var chain = find(start, byName);
        while (chain != null) {
            if (!path.add(chain.name())) {
                throw PlanRejection.circle(path, chain.name());
            }
            chain = find(chain.next(), byName);
        }
    }

    private static @Nullable Chain find(@Nullable String name, Map<String, Chain> byName) {
        if (name == null) {
            return null;
        }
        var chain = byName.get(name);
        if (chain == null) {
            throw PlanRejection.chainUnknown(name);
        }
        return chain;
    }

    private static void routes(Plan plan) {
        var kinds = plan.routes().stream().map(Route::kind).collect(Collectors.toSet());
        for (var kind : CallKind.values()) {
            if (!kinds.remove(kind.word())) {
                throw PlanRejection.kindMissing(kind.word());
            }
        }
        kinds.forEach(unknown -> {
            throw PlanRejection.wordUnknown(unknown);
        });
        plan.routes().forEach(PlanCheck::route);
    }

    /** The last branch holds always, and no other one: so each is reached, and one is always found. */
    private static void route(Route route) {
        var last = route.branches().size() - 1;
        for (int i = 0; i <= last; i++) {
            var always = word(BranchCondition.class, route.branches().get(i).when()) == BranchCondition.ALWAYS;
            if (always != (i == last)) {
                throw PlanRejection.branchOpen(route.kind());
            }
        }
        if (last < 0) {
            throw PlanRejection.branchOpen(route.kind());
        }
        word(EndingForm.class, route.ending().form());
        route.first().forEach(ask -> word(AskField.class, ask.field()));
        route.ending().ask().forEach(ask -> word(AskField.class, ask.field()));
        if (route.callee() != null) {
            word(AskField.class, route.callee().field());
        }
    }

    private static <W extends Enum<W> & Word> W word(Class<W> type, String word) {
        return Word.find(type, word).orElseThrow(() -> PlanRejection.wordUnknown(word));
    }
}
