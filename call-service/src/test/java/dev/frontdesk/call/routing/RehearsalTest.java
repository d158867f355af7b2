package dev.frontdesk.call.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.call.call.CallKind;
import dev.frontdesk.call.routing.Plan.Chain;
import dev.frontdesk.call.routing.Plan.Step;
import dev.frontdesk.call.routing.Rehearsal.Case;
import dev.frontdesk.call.routing.Rehearsal.Outcome;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** S16 to S18. Past calls and line states under a changed plan. */
class RehearsalTest {

    private static final Plan PLAN = SamplePlans.of("a");

    /** Somebody else on duty, tried between the duty person and the manager. */
    private static final Plan SECOND_ON_DUTY = with(new Step(
            "hotline", null, "8222", SamplePlans.names("second"), SamplePlans.names("second duty person"), "S16"));

    @Test
    void s16_s18_a_second_duty_person_lowers_all_busy_from_nine_to_four_of_sixty() {
        var rehearsal = Rehearsal.of(calls(), SECOND_ON_DUTY);

        assertThat(rehearsal.tried()).hasSize(60);
        assertThat(rehearsal.allBusyBefore())
                .containsExactly(
                        "call-0", "call-1", "call-2", "call-3", "call-4", "call-5", "call-6", "call-7", "call-8");
        assertThat(rehearsal.allBusyAfter()).containsExactly("call-5", "call-6", "call-7", "call-8");
        assertThat(rehearsal.tried().get(0).after()).isEqualTo(new Outcome(false, "8222"));
        assertThat(rehearsal.tried().get(5).after()).isEqualTo(new Outcome(true, null));
    }

    @Test
    void the_same_question_has_the_same_answer() {
        assertThat(Rehearsal.of(calls(), SECOND_ON_DUTY)).isEqualTo(Rehearsal.of(calls(), SECOND_ON_DUTY));
    }

    @Test
    void under_the_plan_that_held_nothing_differs() {
        var rehearsal = Rehearsal.of(calls(), PLAN);

        assertThat(rehearsal.tried()).noneMatch(Rehearsal.Tried::differs);
        assertThat(rehearsal.allBusyAfter()).isEqualTo(rehearsal.allBusyBefore());
    }

    /** A call that is turned away or asked for a message found nobody, but nobody was promised anything. */
    @Test
    void s23_a_caller_who_is_turned_away_met_no_busy_line() {
        var situation = Scene.of(CallKind.SOLICITATION).situation();
        var rehearsal =
                Rehearsal.of(List.of(new Case("call-1", Scene.NOW, PLAN, situation, situation)), SECOND_ON_DUTY);

        assertThat(rehearsal.allBusyBefore()).isEmpty();
        assertThat(rehearsal.tried()).extracting(tried -> tried.before().next()).containsOnlyNulls();
    }

    private static List<Case> calls() {
        return IntStream.range(0, 60).mapToObj(RehearsalTest::call).toList();
    }

    /** Duty person and manager are both busy in the first nine; the second duty person is free in the first five. */
    private static Case call(int number) {
        var scene = Scene.of(CallKind.BUSINESS_ENQUIRY)
                .duty(Scene.SUNLEI, Scene.ZHAOMIN)
                .line("8221", number < 20 ? LineState.BUSY : LineState.IDLE)
                .line("8220", number < 9 ? LineState.BUSY : LineState.IDLE)
                .line("8222", number < 5 ? LineState.IDLE : LineState.IN_USE);
        return new Case("call-" + number, Scene.NOW, PLAN, scene.situation(), scene.situation());
    }

    private static Plan with(Step second) {
        var chains = PLAN.chains().stream()
                .map(chain -> chain.name().equals("duty-person") ? after(chain, second) : chain)
                .toList();
        return new Plan(PLAN.lineStateSeconds(), chains, PLAN.routes(), PLAN.responsibilities());
    }

    private static Chain after(Chain chain, Step second) {
        var steps = Stream.concat(
                        Stream.of(chain.steps().getFirst(), second),
                        chain.steps().stream().skip(1))
                .toList();
        return new Chain(chain.name(), steps, chain.next());
    }
}
