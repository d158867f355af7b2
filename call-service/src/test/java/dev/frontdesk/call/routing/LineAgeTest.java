package dev.frontdesk.call.routing;

import static dev.frontdesk.call.routing.Scene.LINA;
import static dev.frontdesk.call.routing.Scene.WANGQIANG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.frontdesk.call.call.CallKind;
import dev.frontdesk.call.routing.Advice.Gap;
import dev.frontdesk.call.routing.Advice.Standing;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What nobody reported lately is unknown, and what is missing is said. */
class LineAgeTest {

    private static final Plan PLAN = SamplePlans.of("a");

    @Test
    void exactly_at_the_limit_a_state_still_counts() {
        var step = busySince(Duration.ofSeconds(60)).steps().getFirst();

        assertThat(step.line()).isEqualTo(new LineNow(LineState.BUSY, LineState.BUSY, "manual", 60L));
        assertThat(step.standing()).isEqualTo(Standing.TAKEN);
    }

    @Test
    void older_than_the_limit_it_is_unknown_and_worth_a_try() {
        var step = busySince(Duration.ofMillis(60_001)).steps().getFirst();

        assertThat(step.line()).isEqualTo(new LineNow(LineState.UNKNOWN, LineState.BUSY, "manual", 60L));
        assertThat(step.standing()).isEqualTo(Standing.TRY);
    }

    @Test
    void a_line_nobody_ever_looked_at_is_unknown_without_an_age() {
        var step = Scene.of(CallKind.COMPLAINT).advice(PLAN).steps().getFirst();

        assertThat(step.line()).isEqualTo(new LineNow(LineState.UNKNOWN, null, null, null));
    }

    @Test
    void a_line_seen_by_a_clock_that_is_ahead_is_as_old_as_now() {
        assertThat(busySince(Duration.ofSeconds(-3)).steps().getFirst().line().ageSeconds())
                .isZero();
    }

    @Test
    void s8_s17_a_turn_that_nobody_fills_says_what_is_missing() {
        var overflow = Scene.of(CallKind.OVERFLOW).askedFor(LINA, null).advice(PLAN);
        assertThat(overflow.gaps())
                .extracting(Gap::role, Gap::rule, gap -> gap.words().zh())
                .containsExactly(tuple(FallbackRole.DEPARTMENT_MANAGER, "S8", "不知道部门经理是谁"));

        var enquiry = Scene.of(CallKind.BUSINESS_ENQUIRY).advice(PLAN);
        assertThat(enquiry.gaps())
                .extracting(Gap::role, Gap::rule, gap -> gap.words().en())
                .containsExactly(
                        tuple(FallbackRole.DUTY_PERSON, "S16", "Nobody is known for this turn"),
                        tuple(FallbackRole.DEPARTMENT_MANAGER, "S17", "The department manager is not known"));
        assertThat(enquiry.endingIsDue()).isTrue();
    }

    @Test
    void s8_somebody_without_an_extension_is_a_gap_and_the_next_has_the_turn() {
        var advice = Scene.of(CallKind.OVERFLOW)
                .askedFor(Scene.person("staff-a-new"), WANGQIANG)
                .advice(PLAN);

        assertThat(advice.gaps()).extracting(gap -> gap.words().zh()).containsExactly("没有分机");
        assertThat(advice.next()).get().extracting(Advice.Step::extension).isEqualTo("8210");
    }

    @Test
    void s17_a_duty_person_who_is_the_own_manager_is_tried_once() {
        assertThat(Scene.of(CallKind.BUSINESS_ENQUIRY)
                        .duty(WANGQIANG, WANGQIANG)
                        .advice(PLAN)
                        .steps())
                .extracting(Advice.Step::extension, Advice.Step::rule)
                .containsExactly(tuple("8210", "S16"));
    }

    private static Advice busySince(Duration age) {
        return Scene.of(CallKind.OVERFLOW)
                .askedFor(LINA, WANGQIANG)
                .line("8211", LineState.BUSY, age)
                .advice(PLAN);
    }
}
