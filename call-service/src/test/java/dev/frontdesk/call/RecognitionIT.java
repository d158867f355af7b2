package dev.frontdesk.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.axon.Projections;
import dev.frontdesk.call.routing.SamplePlans;
import dev.frontdesk.privacy.Vault;
import dev.frontdesk.test.DeskClient;
import dev.frontdesk.test.DeskClient.Answer;
import dev.frontdesk.web.Roles;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who calls, by the first that fits: own extension, customer, earlier caller, nobody known (S10, S14, S23 to S28). */
class RecognitionIT extends RunningCallService {

    @Autowired
    Vault vault;

    @Autowired
    Projections projections;

    @Test
    void a_colleague_is_recognised_by_the_extension_and_a_stranger_is_unknown() {
        try (var _ = openSite("site-known", "staff-known", 300)) {
            var desk = receptionist("site-known");

            var colleague = desk.get(call(desk, ",\"number\":\"189\""));
            assertThat(colleague.text("/recognised/as")).isEqualTo("extension");
            assertThat(colleague.text("/recognised/staffId")).isEqualTo("staff-known");
            assertThat(colleague.text("/recognised/staff/zh")).isEqualTo("林小雨");
            assertThat(desk.get(call(desk, ",\"number\":\"13900009999\"")).text("/recognised/as"))
                    .isEqualTo("unknown");
            assertThat(desk.get(call(desk, "")).text("/recognised/as")).isEqualTo("unknown");
        }
    }

    @Test
    void s10_s15_a_customer_is_recognised_with_the_owner_and_routed_to_the_owner() {
        try (var directory = openSite("site-owned", "staff-owner", 300)) {
            var desk = receptionist("site-owned");
            var admin = desk.as(Roles.SUPERVISOR);
            is("201", admin.put("/api/v1/routing-plans/plan-owned", SamplePlans.text("a")));
            var path = call(desk, ",\"number\":\"13900001111\"");
            var person = vault.person("13900001111").orElseThrow();
            customer(directory, "customer-1", "site-owned", person, "\"staff-owner\"", true);

            soon().until(() -> desk.get(path).text("/recognised/as").equals("customer"));
            var card = desk.get(path);
            assertThat(card.text("/recognised/customerId")).isEqualTo("customer-1");
            assertThat(card.text("/recognised/staffId")).isEqualTo("staff-owner");
            assertThat(card.body().at("/recognised/locked").asBoolean()).isTrue();
            var elsewhere = desk.at("site-elsewhere");
            assertThat(elsewhere
                            .get(call(elsewhere, ",\"number\":\"13900001111\""))
                            .text("/recognised/as"))
                    .isEqualTo("unknown");

            is("200", desk.post(path + "/kind", "{\"kind\":\"business-enquiry\"}"));
            soon().untilAsserted(() -> is("200", desk.get("/api/v1/routing-plans/valid")));
            var route = desk.get(path + "/route");
            assertThat(route.text("/when")).isEqualTo("customer-locked");
            assertThat(route.text("/steps/0/staffId")).isEqualTo("staff-owner");

            customer(directory, "customer-1", "site-owned", person, "null", false);
            soon().until(() -> !desk.get(path).body().at("/recognised/locked").asBoolean());
            assertThat(desk.get(path).body().at("/recognised/staffId").isNull()).isTrue();
        }
    }

    @Test
    void s23_to_s28_an_earlier_solicitation_of_the_same_company_is_shown_with_its_decision() {
        var desk = receptionist("site-selling");
        var first = call(desk, ",\"number\":\"13900002222\"");
        is("200", desk.post(first + "/kind", "{\"kind\":\"solicitation\"}"));
        is("200", desk.post(first + "/three-questions", """
            {"company":"蓝海网络科技有限公司","surname":"周","matter":"推广网站"}\
            """));
        is("200", desk.post(first + "/three-questions", """
            {"company":"上海蓝海网络科技有限公司","surname":"周","matter":"推广网站"}\
            """));
        is("200", desk.post(first + "/willingness", "{\"extension\":\"8171\",\"wanted\":false}"));
        assertThat(desk.get(first).text("/caller/company")).isEqualTo("上海蓝海网络科技有限公司");
        assertThat(desk.get(first).text("/caller/matter")).isEqualTo("推广网站");
        assertThat(desk.get(first).text("/caller/number")).isEqualTo("13900002222");

        var sameNumber = call(desk, ",\"number\":\"13900002222\"");
        soon().until(() -> desk.get(sameNumber).text("/recognised/as").equals("earlier-caller"));
        soon().untilAsserted(() -> assertThat(desk.get(sameNumber).text("/recognised/solicitation/decision"))
                .isEqualTo("not-wanted"));
        assertThat(desk.get(sameNumber).text("/recognised/earlier/0/kind")).isEqualTo("solicitation");

        var otherNumber = call(desk, ",\"number\":\"13900003333\"");
        assertThat(desk.get(otherNumber).body().at("/recognised/solicitation").isNull())
                .isTrue();
        is("200", desk.post(otherNumber + "/three-questions", "{\"company\":\"蓝海网络科技\"}"));
        soon().untilAsserted(() -> assertThat(desk.get(otherNumber).text("/recognised/solicitation/decision"))
                .isEqualTo("not-wanted"));
        assertThat(desk.get(otherNumber).text("/recognised/as")).isEqualTo("unknown");

        projections.rebuild();
        soon().until(projections::caughtUp);
        soon().untilAsserted(() -> assertThat(desk.get(otherNumber).text("/recognised/solicitation/callId"))
                .isEqualTo(first.substring("/api/v1/calls/".length())));
        is("400 field-missing", desk.post(otherNumber + "/three-questions", "{}"));
        is("400 value-invalid", desk.post(otherNumber + "/kind", "{\"kind\":\"chat\"}"));
        is("400 text-too-long", desk.post(otherNumber + "/three-questions", """
            {"company":"%s"}\
            """.formatted("字".repeat(201))));
        is("403 role-missing", desk.as(Roles.HOST).post(otherNumber + "/kind", "{\"kind\":\"other\"}"));
    }

    @Test
    void s107_a_line_of_its_own_has_a_greeting_of_its_own() {
        try (var _ = openSite("site-greet", "staff-greet", 300)) {
            var desk = receptionist("site-greet");
            var greetings =
                    "{\"greetings\": [{\"line\": \"8000\", \"words\": {\"zh\": \"客服热线\", \"en\": \"Hotline\"}}],";
            var plan = SamplePlans.text("a").replaceFirst("\\{", greetings);
            is("201", desk.as(Roles.ADMIN).put("/api/v1/routing-plans/plan-greet", plan));
            soon().untilAsserted(() -> is("200", desk.get("/api/v1/routing-plans/valid")));
            assertThat(desk.get("/api/v1/routing-plans/valid").text("/plan/greetings/0/words/zh"))
                    .isEqualTo("客服热线");

            var now = Instant.now();
            assertThat(desk.get(call(desk, ",\"line\":\"8000\",\"ringingAt\":\"" + now + "\""))
                            .text("/greeting/zh"))
                    .isEqualTo("客服热线");
            assertThat(desk.get(call(desk, ",\"line\":\"8300\",\"ringingAt\":\"" + now + "\""))
                            .text("/greeting/zh"))
                    .isEqualTo("您好");
            var before = ",\"line\":\"8000\",\"ringingAt\":\"" + now.minusSeconds(900) + "\"";
            assertThat(desk.get(call(desk, before)).text("/greeting/zh")).isEqualTo("您好");
            var twice = plan.replaceFirst(
                    "\\[\\{\"line\"", "[{\"line\":\"8000\",\"words\":{\"zh\":\"甲\",\"en\":\"a\"}},{\"line\"");
            is("409 plan-greeting-twice", desk.as(Roles.ADMIN).put("/api/v1/routing-plans/plan-greet", twice));
        }
    }

    private static void customer(
            Directory directory, String id, String site, String person, String owner, boolean locked) {
        directory.tell("directory.customer-owner.v1", "customers", id, """
            {"customerId":"%s","siteId":"%s","persons":["%s"],"locked":%s,"ownerId":%s,"since":null,
             "occurredAt":"%s"}
            """.formatted(
                        id, site, person, locked, owner, Instant.now()));
    }

    private static String call(DeskClient desk, String more) {
        var id = newCallId();
        var rang = more.contains("ringingAt")
                ? ""
                : ",\"ringingAt\":\"" + Instant.now().minusSeconds(3) + "\"";
        is("201", desk.post("/api/v1/calls", """
            {"id":"%s"%s%s}\
            """.formatted(id, more, rang)));
        is("200", desk.post("/api/v1/calls/" + id + "/answer", "{}"));
        return "/api/v1/calls/" + id;
    }

    private static void is(String outcome, Answer answer) {
        assertThat(answer.outcome()).isEqualTo(outcome);
    }
}
