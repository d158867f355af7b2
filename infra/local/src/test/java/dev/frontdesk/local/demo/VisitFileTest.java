package dev.frontdesk.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.frontdesk.local.Checkout;
import dev.frontdesk.local.Trouble;
import dev.frontdesk.local.demo.VisitFile.Step;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class VisitFileTest {

    @Test
    void a_line_is_a_visit_with_its_story_in_either_language() {
        var coming = VisitFile.parse(
                        List.of("# 说明", "", "08:40 | 客户 customer | 陈先生 | 华东贸易 | - | 李娜 | 有约, 接待 coming 1, left 62"))
                .getFirst();

        assertThat(coming.at()).isEqualTo(LocalTime.of(8, 40));
        assertThat(coming.kind()).isEqualTo("customer");
        assertThat(coming.number()).isNull();
        assertThat(coming.wanted()).isEqualTo("李娜");
        assertThat(coming.story())
                .containsExactly(new Step("appointment", ""), new Step("coming", "1"), new Step("left", "62"));
        assertThat(coming.number("left")).isEqualTo(62);
    }

    @Test
    void a_mistake_is_named_by_its_line() {
        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(() -> VisitFile.parse(List.of("", "08:40 | 客户 | 陈先生 | - | - | 李娜 | 跳舞 3")))
                .satisfies(trouble -> assertThat(trouble.zh()).contains("第 2 行", "跳舞"));
        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(() -> VisitFile.parse(List.of("8 Uhr | 客户 | 陈先生 | - | - | 李娜 | 离开 3")));
        assertThatExceptionOfType(Trouble.class).isThrownBy(() -> VisitFile.parse(List.of("08:40 | 客户 | 陈先生")));
    }

    @Test
    void the_day_has_40_visits_of_all_kinds() {
        var day = VisitFile.read(Checkout.root().resolve("infra/local/demo/visits.txt"));
        var visits = day.stream().filter(coming -> !coming.has("no-show")).toList();

        assertThat(visits).hasSize(40);
        assertThat(visits.stream().map(VisitFile.Coming::kind).distinct())
                .containsExactlyInAnyOrder(
                        "customer",
                        "applicant",
                        "media",
                        "government",
                        "tour",
                        "delivery",
                        "payment-collection",
                        "solicitation",
                        "other");
    }
}
