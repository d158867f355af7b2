package dev.frontdesk.call.routingplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.frontdesk.call.routing.Plan;
import dev.frontdesk.call.routing.Plan.Chain;
import dev.frontdesk.call.routing.SamplePlans;
import dev.frontdesk.call.routingplan.RoutingPlanCommand.PublishRoutingPlan;
import dev.frontdesk.call.routingplan.RoutingPlanEvent.RoutingPlanPublished;
import dev.frontdesk.kernel.Rejection;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A plan is published version by version; what says the same is no new version. */
class RoutingPlanTest {

    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final Instant TEN = Instant.parse("2026-11-23T02:00:00Z");
    private static final Plan A = SamplePlans.of("a");
    private static final Plan B = SamplePlans.of("b");
    private static final RoutingPlanPublished FIRST = new RoutingPlanPublished("plan-a", "site-a", 1, A, NINE);

    @Test
    void s6_the_first_plan_is_version_one() {
        assertThat(RoutingPlanDecider.decide(new RoutingPlanState.Unpublished(), publish("site-a", A, NINE)))
                .containsExactly(FIRST);
    }

    @Test
    void a_changed_plan_is_the_next_version() {
        assertThat(RoutingPlanDecider.decide(after(FIRST), publish("site-a", B, TEN)))
                .containsExactly(new RoutingPlanPublished("plan-a", "site-a", 2, B, TEN));
    }

    @Test
    void an_unchanged_plan_is_no_event() {
        assertThat(RoutingPlanDecider.decide(after(FIRST), publish("site-a", A, TEN)))
                .isEmpty();
    }

    @Test
    void going_back_to_an_older_plan_is_a_new_version() {
        var second = new RoutingPlanPublished("plan-a", "site-a", 2, B, TEN);

        assertThat(RoutingPlanDecider.decide(after(second), publish("site-a", A, TEN)))
                .containsExactly(new RoutingPlanPublished("plan-a", "site-a", 3, A, TEN));
    }

    @Test
    void the_id_of_another_sites_plan_is_taken() {
        refused("id-taken", after(FIRST), publish("site-b", A, TEN));
        refused("id-taken", after(FIRST), publish("site-b", B, TEN));
    }

    @Test
    void a_plan_with_a_circle_is_refused_before_anything_else() {
        var circle = new Plan(60, List.of(new Chain("one", List.of(), "one")), A.routes(), List.of());

        refused("plan-circle", new RoutingPlanState.Unpublished(), publish("site-a", circle, NINE));
        refused("plan-circle", after(FIRST), publish("site-a", circle, NINE));
    }

    private static RoutingPlanState after(RoutingPlanEvent event) {
        return new RoutingPlanState.Unpublished().after(event);
    }

    private static PublishRoutingPlan publish(String site, Plan plan, Instant at) {
        return new PublishRoutingPlan(new RoutingPlanId("plan-a"), site, plan, at);
    }

    private static void refused(String code, RoutingPlanState state, PublishRoutingPlan command) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> RoutingPlanDecider.decide(state, command))
                .extracting(Rejection::code)
                .isEqualTo(code);
    }
}
