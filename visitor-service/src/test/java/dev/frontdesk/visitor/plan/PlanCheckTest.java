package dev.frontdesk.visitor.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.visitor.visit.VisitKind;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** S32 to S56: a plan by which a visitor could get lost is refused. */
class PlanCheckTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @ValueSource(strings = {"a", "b"})
    void the_sample_companies_plans_are_whole(String company) {
        assertThatCode(() -> PlanCheck.check(SamplePlans.of(company))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"sales-representative, 890", "sales-manager, 189 376", "recruitment, 189 376", "clerk, 189 376"})
    void s36_to_s39_an_applicant_goes_where_the_post_says(String subject, String extensions) {
        assertThat(SamplePlans.of("a")
                        .of(VisitKind.APPLICANT)
                        .subject(subject)
                        .orElseThrow()
                        .extensions())
                .containsExactly(extensions.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "DELIVERY, equipment, 2222",
        "DELIVERY, supplies, 8133",
        "DELIVERY, dormitory, 8111",
        "PAYMENT_COLLECTION, equipment, 2222",
        "PAYMENT_COLLECTION, supplies, 8133",
        "PAYMENT_COLLECTION, dormitory, 8111"
    })
    void s53_to_s56_goods_and_their_payment_go_to_the_same_purchaser(VisitKind kind, String subject, String extension) {
        assertThat(SamplePlans.of("a").of(kind).subject(subject).orElseThrow().extensions())
                .containsExactly(extension);
    }

    @Test
    void s48_government_is_the_general_managers() {
        var government = SamplePlans.of("a").of(VisitKind.GOVERNMENT);

        assertThat(government.subjects().getFirst().extensions()).containsExactly("8128");
        assertThat(government.admission()).isEqualTo("decision");
    }

    @Test
    void s44_media_are_asked_first_whether_there_is_an_appointment() {
        assertThat(SamplePlans.of("a").of(VisitKind.MEDIA).asks().getFirst().field())
                .isEqualTo("appointment");
    }

    @Test
    void a_courier_is_asked_for_less_than_a_client() {
        for (var plan : new Plan[] {SamplePlans.of("a"), SamplePlans.of("b")}) {
            assertThat(plan.of(VisitKind.DELIVERY).asksFor(AskField.NUMBER)).isFalse();
            assertThat(plan.of(VisitKind.DELIVERY).asksFor(AskField.MATTER)).isFalse();
            assertThat(plan.of(VisitKind.CUSTOMER).asksFor(AskField.NUMBER)).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "plan-kind-missing, '\"kind\": \"tour\"', '\"kind\": \"excursion\"'",
        "plan-kind-twice, '\"kind\": \"tour\"', '\"kind\": \"media\"'",
        "plan-word-unknown, '\"admission\": \"open\"', '\"admission\": \"maybe\"'",
        "plan-word-unknown, '\"field\": \"persons\"', '\"field\": \"shoe-size\"'",
        "plan-asked-twice, '\"field\": \"persons\"', '\"field\": \"name\"'",
        "plan-name-not-asked, '\"field\": \"name\"', '\"field\": \"persons\"'",
        "plan-subjects-missing, '\"receivedBy\": \"host\"', '\"receivedBy\": \"subject\"'",
        "plan-subject-twice, '\"subject\": \"sales-manager\"', '\"subject\": \"clerk\"'",
        "plan-nobody-to-ask, '\"extensions\": [\"8128\"]', '\"extensions\": []'",
        "plan-minutes-missing, 'about {minutes} minutes', 'a while'"
    })
    void a_plan_with_a_hole_is_refused(String code, String part, String other) {
        var text = SamplePlans.text("a");
        assertThat(text).contains(part);
        var broken = code.equals("plan-asked-twice") || code.equals("plan-name-not-asked")
                ? replaceAlso(text, code, part, other)
                : text.replaceFirst(Pattern.quote(part), other);

        assertThatThrownBy(() -> PlanCheck.check(JSON.readValue(broken, Plan.class)))
                .isInstanceOfSatisfying(
                        Rejection.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    /** The first kind asks for number of persons as well: that question has to go where the name is to be missing. */
    private static String replaceAlso(String text, String code, String part, String other) {
        var quoted = Pattern.quote(part);
        return code.equals("plan-asked-twice")
                ? text.replaceFirst(quoted, other)
                : text.replaceFirst("\"field\": \"persons\"", "\"field\": \"subject\"")
                        .replaceFirst(quoted, other);
    }
}
