package dev.frontdesk.call.routing;

import static dev.frontdesk.call.routing.SamplePlans.names;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.frontdesk.call.routing.Plan.Branch;
import dev.frontdesk.call.routing.Plan.Chain;
import dev.frontdesk.call.routing.Plan.Route;
import dev.frontdesk.call.routing.Plan.Step;
import dev.frontdesk.kernel.Rejection;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** A plan by which a call could get lost is refused. */
class PlanCheckTest {

    private static final Plan PLAN = SamplePlans.of("a");
    private static final Step DUTY = step("duty-person", null, null);

    @ParameterizedTest
    @ValueSource(strings = {"a", "b"})
    void both_sample_plans_hold_together(String company) {
        assertThatCode(() -> PlanCheck.check(SamplePlans.of(company))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b"})
    void s20_s26_a_sample_plan_names_only_extensions_that_its_company_has(String company) throws IOException {
        var file = JsonMapper.builder()
                .build()
                .readTree(Files.readString(SamplePlans.companies().resolve(company + ".json")));
        Set<String> known = new HashSet<>();
        Stream.of("staff", "departments")
                .flatMap(part -> file.get(part).valueStream())
                .flatMap(one -> one.path("extensions").valueStream())
                .forEach(extension -> known.add(extension.asString()));

        assertThat(known).containsAll(extensions(SamplePlans.of(company)));
    }

    @Test
    void a_circle_is_found_wherever_it_closes_and_named() {
        refused("plan-circle", Map.of("chains", "one > one"), chains(chain("one", "one")));
        refused("plan-circle", Map.of("chains", "one > two > one"), chains(chain("one", "two"), chain("two", "one")));
        refused(
                "plan-circle",
                Map.of("chains", "one > two > three > two"),
                chains(chain("one", "two"), chain("two", "three"), chain("three", "two")));
    }

    @Test
    void two_chains_may_end_in_the_same_third() {
        assertThatCode(() ->
                        PlanCheck.check(chains(chain("one", "three"), chain("two", "three"), chain("three", null))))
                .doesNotThrowAnyException();
    }

    @Test
    void a_chain_that_is_not_there_is_refused() {
        refused("plan-chain-unknown", Map.of("name", "gone"), chains(chain("one", "gone")));
        refused(
                "plan-chain-unknown",
                Map.of("name", "gone"),
                branches(new Branch("customer-locked", "gone"), new Branch("always", null)));
    }

    @Test
    void nothing_stands_in_a_plan_twice() {
        refused("plan-chain-twice", Map.of("name", "one"), chains(chain("one", null), chain("one", null)));
        refused(
                "plan-kind-twice",
                Map.of("name", "overflow"),
                routes(all(PLAN.routes(), PLAN.routes().getFirst())));
        var subject = PLAN.responsibilities().getFirst();
        var twice = new Plan(60, PLAN.chains(), PLAN.routes(), List.of(subject, subject));
        refused("plan-subject-twice", Map.of("name", "website"), twice);
    }

    @Test
    void s6_every_kind_of_call_has_its_route() {
        refused(
                "plan-kind-missing",
                Map.of("kind", "overflow"),
                routes(PLAN.routes().subList(1, 7)));
        refused("plan-word-unknown", Map.of("word", "chat"), routes(all(PLAN.routes(), as("chat"))));
    }

    @Test
    void a_branch_holds_for_everybody_and_none_is_out_of_reach() {
        refused("plan-branch-open", Map.of("kind", "overflow"), branches());
        refused("plan-branch-open", Map.of("kind", "overflow"), branches(new Branch("customer-locked", null)));
        refused(
                "plan-branch-open",
                Map.of("kind", "overflow"),
                branches(new Branch("always", null), new Branch("always", null)));
        refused("plan-word-unknown", Map.of("word", "sometimes"), branches(new Branch("sometimes", null)));
    }

    @Test
    void a_step_says_all_it_needs_and_nothing_else() {
        for (var step : List.of(
                step("hotline", null, null),
                step("hotline", "owner", "8000"),
                step("department-manager", null, null),
                step("department-manager", "hotline", null),
                step("department-manager", "department-manager", null),
                step("department-manager", "owner", "8000"),
                step("owner", null, "8000"),
                step("duty-person", "owner", null))) {
            refused("plan-step-incomplete", Map.of("role", step.role()), chains(new Chain("one", List.of(step), null)));
        }
        var unknown = new Chain("one", List.of(step("president", null, null)), null);
        refused("plan-word-unknown", Map.of("word", "president"), chains(unknown));
    }

    @Test
    void without_a_limit_for_line_states_there_is_no_plan() {
        var timeless = new Plan(0, PLAN.chains(), PLAN.routes(), List.of());
        refused("plan-limit-missing", Map.of("seconds", "0"), timeless);
    }

    private static void refused(String code, Map<String, String> params, Plan plan) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> PlanCheck.check(plan))
                .satisfies(no -> assertThat(no.code()).isEqualTo(code))
                .satisfies(no -> assertThat(no.params()).isEqualTo(params));
    }

    private static Plan chains(Chain... chains) {
        var routes = PLAN.routes().stream()
                .map(route -> with(route, route.kind(), List.of(new Branch("always", chains[0].name()))))
                .toList();
        return new Plan(60, List.of(chains), routes, List.of());
    }

    private static Plan branches(Branch... branches) {
        var first = with(PLAN.routes().getFirst(), "overflow", List.of(branches));
        return routes(all(PLAN.routes().subList(1, 7), first));
    }

    private static Plan routes(List<Route> routes) {
        return new Plan(60, PLAN.chains(), routes, List.of());
    }

    private static Route as(String kind) {
        return with(PLAN.routes().getFirst(), kind, List.of(new Branch("always", null)));
    }

    private static Route with(Route route, String kind, List<Branch> branches) {
        return new Route(kind, route.first(), route.callee(), route.connect(), branches, route.ending());
    }

    private static List<Route> all(List<Route> routes, Route more) {
        var all = new ArrayList<>(routes);
        all.add(more);
        return all;
    }

    private static Chain chain(String name, @Nullable String next) {
        return new Chain(name, List.of(DUTY), next);
    }

    private static Step step(String role, @Nullable String of, @Nullable String extension) {
        return new Step(role, of, extension, null, names("why"), "S16");
    }

    private static List<String> extensions(Plan plan) {
        return Stream.concat(
                        plan.chains().stream()
                                .flatMap(chain -> chain.steps().stream())
                                .flatMap(step -> Stream.ofNullable(step.extension())),
                        plan.responsibilities().stream().flatMap(one -> one.extensions().stream()))
                .toList();
    }
}
