package dev.frontdesk.call.routing;

import static dev.frontdesk.call.routing.Scene.LINA;
import static dev.frontdesk.call.routing.Scene.SUNLEI;
import static dev.frontdesk.call.routing.Scene.WANGQIANG;
import static dev.frontdesk.call.routing.Scene.ZHAOMIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.frontdesk.call.call.CallKind;
import dev.frontdesk.call.routing.Advice.Standing;
import dev.frontdesk.call.routing.Plan.Ask;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S7 to S31, branch by branch, with the plan of sample company A. */
class RouterTest {

    private static final Plan PLAN = SamplePlans.of("a");

    /** Each line: the kind, what is known, and what has to come: extension by rule in order, the ending and its rule. */
    @ParameterizedTest(name = "{0} with {1} goes to {2}, then {3}")
    @CsvSource(textBlock = """
        overflow,          asked-for, 8211 S7 · 8210 S8,   call-back S9
        overflow,          owner,     8211 S11 · 8210 S12, call-back S9
        overflow,          duty,      8221 S16 · 8220 S17, call-back S9
        extension-unknown, owner,     8211 S11 · 8210 S12, call-back S13
        extension-unknown, locked,    8211 S11 · 8210 S12, call-back S13
        extension-unknown, duty,      8221 S16 · 8220 S17, call-back S13
        business-enquiry,  locked,    8211 S15 · 8210 S17, call-back S18
        business-enquiry,  owner,     8221 S16 · 8220 S17, call-back S18
        business-enquiry,  duty,      8221 S16 · 8220 S17, call-back S18
        complaint,         nothing,   8000 S20 · 8300 S21, call-back S22
        complaint,         locked,    8000 S20 · 8300 S21, call-back S22
        solicitation,      website,   8171 S26,            turn-away S23
        solicitation,      equipment, 2222 S27,            turn-away S23
        solicitation,      supplies,  8133 S28,            turn-away S23
        solicitation,      nothing,   '',                  turn-away S23
        asking-for-person, asked-for, 8211 S30,            message S31
        asking-for-person, nothing,   '',                  message S31
        other,             asked-for, 8211 S120,           message S109
        other,             supplies,  8133 S28,            message S109
        other,             nothing,   '',                  message S109
        """)
    void s7_to_s31_each_kind_of_call_takes_its_branch(String kind, String known, String steps, String ending) {
        var advice = scene(kind, known).advice(PLAN);

        assertThat(advice.steps().stream().map(step -> step.extension() + " " + step.rule()))
                .containsExactlyElementsOf(steps.isEmpty() ? List.of() : List.of(steps.split(" · ")));
        assertThat(advice.ending().form() + " " + advice.ending().rule()).isEqualTo(ending);
        assertThat(advice.endingIsDue()).isEqualTo(steps.isEmpty());
    }

    /** Each line: states of the first and second line, and who is next; nobody means the ending. */
    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(textBlock = """
        idle,           idle,           first
        idle,           busy,           first
        unknown,        idle,           first
        unknown,        busy,           first
        busy,           idle,           second
        busy,           unknown,        second
        ringing,        idle,           second
        in-use,         idle,           second
        on-hold,        idle,           second
        unavailable,    idle,           second
        do-not-disturb, idle,           second
        busy,           busy,           nobody
        busy,           in-use,         nobody
        in-use,         busy,           nobody
        ringing,        do-not-disturb, nobody
        on-hold,        unavailable,    nobody
        """)
    void s8_s12_s17_s21_the_next_one_is_tried_when_the_one_before_is_taken(String first, String second, String next) {
        for (var scene : twoStepScenes()) {
            var steps = scene.advice(PLAN).steps();
            var advice = scene.line(steps.get(0).extension(), state(first))
                    .line(steps.get(1).extension(), state(second))
                    .advice(PLAN);
            assertThat(advice.next().map(advice.steps()::indexOf).orElse(-1))
                    .isEqualTo(List.of("first", "second").indexOf(next));
            assertThat(advice.endingIsDue()).isEqualTo(next.equals("nobody"));
        }
    }

    @Test
    void s7_to_s30_every_state_of_every_line_in_every_combination_finds_the_first_free_one_or_the_ending() {
        for (var first : LineState.values()) {
            for (var second : LineState.values()) {
                for (var scene : twoStepScenes()) {
                    var steps = scene.advice(PLAN).steps();
                    var advice = scene.line(steps.get(0).extension(), first)
                            .line(steps.get(1).extension(), second)
                            .advice(PLAN);
                    var expected = free(first) ? 0 : free(second) ? 1 : -1;
                    assertThat(advice.next().map(advice.steps()::indexOf).orElse(-1))
                            .isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void s120_a_chain_goes_on_with_the_one_that_follows_it() {
        var advice = Scene.of(CallKind.BUSINESS_ENQUIRY)
                .owner(LINA, null, false)
                .duty(SUNLEI, null)
                .advice(SamplePlans.of("b"));

        assertThat(advice.steps()).extracting(Advice.Step::extension).containsExactly("8211", "6600", "8221");
    }

    @Test
    void s9_the_promise_is_the_salespersons_and_the_free_line_is_told() {
        var advice = scene("overflow", "asked-for")
                .line("8211", LineState.BUSY)
                .line("8210", LineState.IN_USE)
                .advice(PLAN);

        assertThat(advice.owes()).isEqualTo("staff-a-lina");
        assertThat(advice.ending().tellWhenIdle()).isTrue();
        assertThat(advice.ending().say().zh()).contains("线路忙").contains("第一时间").contains("回电话");
        assertThat(advice.ending().ask()).isEmpty();
    }

    @Test
    void s10_s14_the_customer_is_looked_up_first() {
        assertThat(scene("extension-unknown", "owner").advice(PLAN).first())
                .extracting(Ask::field, Ask::rule)
                .containsExactly(tuple("customer-owner", "S10"));
        assertThat(scene("business-enquiry", "duty").advice(PLAN).first())
                .extracting(Ask::field, Ask::rule)
                .containsExactly(tuple("customer-owner", "S14"));
    }

    @Test
    void s13_the_same_sentence_is_said_as_in_s9() {
        assertThat(scene("extension-unknown", "owner").advice(PLAN).ending().say())
                .isEqualTo(scene("overflow", "asked-for").advice(PLAN).ending().say());
    }

    @Test
    void s18_s22_the_companys_telephone_and_name_are_asked_for() {
        for (var kind : List.of("business-enquiry", "complaint")) {
            assertThat(scene(kind, "duty").advice(PLAN).ending().ask())
                    .extracting(Ask::field)
                    .containsExactly("company-telephone", "company-name");
        }
        assertThat(scene("complaint", "nothing").advice(PLAN).ending().say().zh())
                .contains("尽快与您联系");
    }

    @Test
    void s19_only_where_the_plan_says_so_is_the_free_line_told() {
        assertThat(scene("business-enquiry", "duty").advice(PLAN).ending().tellWhenIdle())
                .isTrue();
        assertThat(scene("complaint", "nothing").advice(PLAN).ending().tellWhenIdle())
                .isFalse();
        assertThat(scene("complaint", "nothing").advice(PLAN).owes()).isNull();
    }

    @Test
    void s24_s29_the_three_questions_come_first_and_then_the_callee_is_asked() {
        for (var scene : List.of(scene("solicitation", "website"), scene("asking-for-person", "asked-for"))) {
            var advice = scene.advice(PLAN);
            assertThat(advice.first()).extracting(Ask::field).containsExactly("company", "surname", "matter");
            assertThat(advice.callee()).isNotNull().extracting(Ask::field).isEqualTo("willingness");
        }
        assertThat(scene("overflow", "asked-for").advice(PLAN).callee()).isNull();
    }

    @Test
    void s25_s31_a_call_that_is_not_wanted_is_offered_to_nobody_else() {
        var person = Scene.person("staff-a-shenyue", "8133", "8111");
        var advice = Scene.of(CallKind.ASKING_FOR_PERSON)
                .askedFor(person, WANGQIANG)
                .notWantedAt("8133")
                .advice(PLAN);

        assertThat(advice.steps())
                .extracting(Advice.Step::extension, Advice.Step::standing)
                .containsExactly(tuple("8133", Standing.NOT_WANTED), tuple("8111", Standing.SPARED));
        assertThat(advice.endingIsDue()).isTrue();
    }

    private static boolean free(LineState state) {
        return state == LineState.IDLE || state == LineState.UNKNOWN;
    }

    private static List<Scene> twoStepScenes() {
        return List.of(
                scene("overflow", "asked-for"),
                scene("extension-unknown", "owner"),
                scene("business-enquiry", "locked"),
                scene("business-enquiry", "duty"),
                scene("complaint", "nothing"));
    }

    private static Scene scene(String kind, String known) {
        var scene = Scene.of(CallKind.of(kind).orElseThrow());
        return switch (known) {
            case "asked-for" -> scene.askedFor(LINA, WANGQIANG);
            case "owner" -> scene.owner(LINA, WANGQIANG, false).duty(SUNLEI, ZHAOMIN);
            case "locked" -> scene.owner(LINA, WANGQIANG, true).duty(SUNLEI, ZHAOMIN);
            case "duty" -> scene.duty(SUNLEI, ZHAOMIN);
            case "nothing" -> scene;
            default -> scene.subject(PLAN, known);
        };
    }

    private static LineState state(String word) {
        return Word.find(LineState.class, word).orElseThrow();
    }
}
