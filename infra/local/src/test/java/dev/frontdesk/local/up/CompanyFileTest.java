package dev.frontdesk.local.up;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.local.Checkout;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CompanyFileTest {

    private static final Path FOLDER = Checkout.root().resolve("infra/local/companies");

    @ParameterizedTest
    @ValueSource(strings = {"a", "b"})
    void the_site_comes_first_and_every_request_has_its_own_address(String code) {
        var puts = company(code).directory();
        assertThat(puts.getFirst().path()).isEqualTo("/api/v1/sites/site-" + code);
        assertThat(puts).extracting(CompanyFile.Put::path).doesNotHaveDuplicates();
    }

    @Test
    void short_codes_become_ids() {
        var body = company("a").directory().stream()
                .filter(put -> put.path().equals("/api/v1/staff/staff-a-lina"))
                .findFirst()
                .orElseThrow()
                .body();
        assertThat(body.get("departmentId").asString()).isEqualTo("dept-a-sales-1");
        assertThat(body.get("deputyId").asString()).isEqualTo("staff-a-zhangwei");
        assertThat(body.get("restricted").asBoolean()).isFalse();
        assertThat(body.get("names").get("zh").asString()).isEqualTo("李娜");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b"})
    void s16_rosters_name_people_by_id_and_somebody_is_on_duty_on_any_day_at_any_time(String code) {
        var roster = company(code).directory().stream()
                .filter(put -> put.path().startsWith("/api/v1/rosters/roster-" + code + "-"))
                .findFirst()
                .orElseThrow()
                .body();
        var onCall = roster.get("layers").get(0);
        assertThat(onCall.get("hours").get("weekdays")).hasSize(7);
        assertThat(onCall.get("hours").get("from"))
                .isEqualTo(onCall.get("hours").get("until"));
        assertThat(onCall.get("staffIds").valueStream().map(JsonNode::asString))
                .isNotEmpty()
                .allMatch(id -> id.startsWith("staff-" + code + "-"));
        assertThat(company(code).directory())
                .anyMatch(put -> put.path().equals("/api/v1/sites/site-" + code + "/duty-supervisor")
                        && put.body().get("staffId").asString().startsWith("staff-" + code + "-"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b"})
    void s6_to_s31_the_routing_plan_is_put_as_its_file_has_it(String code) {
        var plan = company(code).routingPlan(FOLDER.resolve(code + "-routing.json"));
        assertThat(plan.path()).isEqualTo("/api/v1/routing-plans/plan-" + code);
        assertThat(plan.body().get("routes")).isNotEmpty();
    }

    @Test
    void an_account_gets_its_roles_at_the_site_alone() {
        var wanted = company("a").accounts().stream()
                .filter(account -> account.name().equals("supervisor"))
                .findFirst()
                .orElseThrow();
        assertThat(wanted.put().body().toString())
                .contains("\"staffId\":\"staff-a-chenlan\"")
                .contains("{\"site\":\"site-a\",\"role\":\"supervisor\"}")
                .doesNotContain("\"*\"");
    }

    private static CompanyFile company(String code) {
        return CompanyFile.read(FOLDER.resolve(code + ".json"));
    }
}
