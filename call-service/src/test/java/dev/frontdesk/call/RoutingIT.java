package dev.frontdesk.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.axon.Projections;
import dev.frontdesk.call.copies.KnownDuty;
import dev.frontdesk.call.routing.SamplePlans;
import dev.frontdesk.test.DeskClient;
import dev.frontdesk.test.DeskClient.Answer;
import dev.frontdesk.web.Roles;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where a call goes (S7 to S31), over HTTP with the plan of sample company A as it is shipped. */
class RoutingIT extends RunningCallService {

    @Autowired
    KnownDuty knownDuty;

    private static final String PLAN = SamplePlans.text("a");

    @Autowired
    Projections projections;

    @Test
    void s7_to_s9_an_overflowed_call_is_routed_by_what_is_known_of_the_lines() {
        try (var directory = openSite("site-route", "staff-route-first", 300)) {
            staff(directory, "site-route", "staff-lina", "8211");
            staff(directory, "site-route", "staff-wang", "8210");
            soon().until(() -> knownStaff.recipient("staff-wang", "site-route").isPresent());
            var desk = receptionist("site-route");
            publish(desk, "plan-route");
            var call = call(desk, "overflow");
            var route = "/api/v1/calls/" + call + "/route?extension=8211&askedForManager=staff-wang";

            var unknown = desk.get(route);
            assertThat(unknown.outcome()).isEqualTo("200");
            steps(unknown, "8211 S7 unknown try", "8210 S8 unknown try");
            assertThat(unknown.text("/planId")).isEqualTo("plan-route");
            assertThat(unknown.body().at("/next").asInt()).isEqualTo(1);

            see(desk, "8211", "busy", null);
            var second = desk.get(route);
            steps(second, "8211 S7 busy taken", "8210 S8 unknown try");
            assertThat(second.text("/steps/0/line/source")).isEqualTo("manual");
            assertThat(second.body().at("/next").asInt()).isEqualTo(2);

            desk.post("/api/v1/calls/" + call + "/transfers", "{\"extension\":\"8210\",\"outcome\":\"busy\"}");
            var ending = desk.get(route);
            steps(ending, "8211 S7 busy taken", "8210 S8 busy taken");
            assertThat(ending.text("/steps/1/line/source")).isEqualTo("call");
            assertThat(ending.body().at("/endingIsDue").asBoolean()).isTrue();
            assertThat(ending.text("/ending/rule")).isEqualTo("S9");
            assertThat(ending.text("/ending/say/zh")).contains("第一时间");
            assertThat(ending.text("/owes")).isEqualTo("staff-lina");

            see(desk, "8211", "idle", null);
            assertThat(desk.get(route).body().at("/next").asInt()).isEqualTo(1);
        }
    }

    @Test
    void a_line_state_older_than_the_plan_allows_is_unknown_and_says_how_old_it_is() {
        var desk = receptionist("site-age");
        publish(desk, "plan-age");
        var call = call(desk, "complaint");
        see(desk, "8000", "busy", Instant.now().minusSeconds(90));

        var route = desk.get("/api/v1/calls/" + call + "/route");
        steps(route, "8000 S20 unknown try", "8300 S21 unknown try");
        assertThat(route.text("/steps/0/line/lastSeen")).isEqualTo("busy");
        assertThat(route.body().at("/steps/0/line/ageSeconds").asLong()).isBetween(90L, 120L);
        assertThat(desk.get("/api/v1/lines").body().at("/0/ageSeconds").asLong())
                .isBetween(90L, 120L);

        see(desk, "8000", "in-use", Instant.now().minusSeconds(5));
        see(desk, "8000", "idle", Instant.now().minusSeconds(80));
        steps(desk.get("/api/v1/calls/" + call + "/route"), "8000 S20 in-use taken", "8300 S21 unknown try");
    }

    @Test
    void s31_the_caller_hears_the_same_whether_the_call_is_unwanted_or_the_line_is_busy() {
        try (var directory = openSite("site-said", "staff-said-first", 300)) {
            staff(directory, "site-said", "staff-said", "8133");
            soon().until(() -> knownStaff.recipient("staff-said", "site-said").isPresent());
            var desk = receptionist("site-said");
            publish(desk, "plan-said");
            var route = "/api/v1/calls/" + call(desk, "asking-for-person") + "/route?askedFor=staff-said";

            var offered = desk.get(route);
            var unwanted = desk.get(route + "&notWanted=8133");
            see(desk, "8133", "busy", null);
            var busy = desk.get(route);

            assertThat(offered.text("/callee/rule")).isEqualTo("S30");
            assertThat(offered.body().at("/first").size()).isEqualTo(3);
            steps(unwanted, "8133 S30 unknown not-wanted");
            for (var answer : List.of(offered, unwanted, busy)) {
                assertThat(answer.body().at("/ending")).isEqualTo(offered.body().at("/ending"));
                assertThat(answer.body().at("/connect"))
                        .isEqualTo(offered.body().at("/connect"));
            }
        }
    }

    @Test
    void a_plan_is_published_by_version_read_as_of_a_moment_and_the_same_after_a_rebuild() {
        var desk = receptionist("site-plan");
        var admin = desk.as(Roles.ADMIN);
        assertThat(desk.get("/api/v1/routing-plans/valid").outcome()).isEqualTo("404 not-found");
        assertThat(desk.get("/api/v1/calls/" + call(desk, "complaint") + "/route")
                        .outcome())
                .isEqualTo("409 plan-missing");

        assertThat(admin.put("/api/v1/routing-plans/plan-versions", PLAN).outcome())
                .isEqualTo("201");
        valid(desk, 1);
        var first = desk.get("/api/v1/routing-plans/valid");
        var stored = plansStored();
        assertThat(admin.put("/api/v1/routing-plans/plan-versions", PLAN).outcome())
                .isEqualTo("200");
        assertThat(plansStored()).isEqualTo(stored);
        var between = now();
        var changed = PLAN.replace("\"lineStateSeconds\": 60", "\"lineStateSeconds\": 30");
        assertThat(admin.put("/api/v1/routing-plans/plan-versions", changed).text("/version"))
                .isEqualTo("1");
        valid(desk, 2);

        var read = desk.get("/api/v1/routing-plans/valid");
        assertThat(List.of(read.text("/version"), String.valueOf(read.etag()))).containsExactly("1", "\"1\"");
        assertThat(admin.putAtVersion("/api/v1/routing-plans/plan-versions", PLAN, 0)
                        .outcome())
                .isEqualTo("412 version-mismatch");
        assertThat(admin.putAtVersion("/api/v1/routing-plans/plan-versions", changed, 1)
                        .outcome())
                .isEqualTo("200");

        var then = "/api/v1/routing-plans/valid?asOf=" + DeskClient.encoded(between);
        assertThat(desk.get(then).body()).isEqualTo(first.body());
        var latest = desk.get("/api/v1/routing-plans/valid").body();
        projections.rebuild();
        soon().until(projections::caughtUp);
        soon().untilAsserted(() ->
                assertThat(desk.get("/api/v1/routing-plans/valid").body()).isEqualTo(latest));
        assertThat(desk.get(then).body()).isEqualTo(first.body());
        assertThat(admin.at("site-elsewhere")
                        .put("/api/v1/routing-plans/plan-versions", PLAN)
                        .outcome())
                .isEqualTo("409 id-taken");
    }

    @Test
    void each_bad_plan_line_and_question_has_its_own_answer_and_stores_nothing() {
        var desk = receptionist("site-badplan");
        var admin = desk.as(Roles.ADMIN);
        publish(desk, "plan-badplan");
        var route = "/api/v1/calls/" + call(desk, "complaint") + "/route";
        var silent = "/api/v1/calls/" + call(desk, null) + "/route";
        var stored = plansStored();
        var plan = "/api/v1/routing-plans/plan-bad";

        is("403 role-missing", desk.put(plan, PLAN));
        is("400 id-malformed", admin.put("/api/v1/routing-plans/Plan", PLAN));
        is("400 malformed-json", admin.put(plan, "{"));
        is("400 field-missing", admin.put(plan, "{\"lineStateSeconds\":60,\"routes\":[]}"));
        is("400 value-invalid", admin.put(plan, PLAN.replace("\"owner\"", "\"president\"")));
        is("409 plan-kind-missing", admin.put(plan, PLAN.replace("\"kind\": \"other\"", "\"kind\": \"chat\"")));
        is("409 plan-circle", admin.put(plan, circle()));
        is("400 value-invalid", desk.put("/api/v1/lines/8211", "{\"state\":\"asleep\"}"));
        is("400 field-missing", desk.put("/api/v1/lines/8211", "{}"));
        is("400 number-invalid", desk.put("/api/v1/lines/12", "{\"state\":\"busy\"}"));
        is("400 time-in-future", desk.put("/api/v1/lines/8211", """
            {"state":"busy","seenAt":"%s"}\
            """.formatted(
                        Instant.now().plusSeconds(90))));
        is("403 role-missing", desk.as(Roles.HOST).put("/api/v1/lines/8211", "{\"state\":\"busy\"}"));
        is("400 field-missing", desk.get(silent));
        is("400 value-invalid", desk.get(route + "?kind=chat"));
        is("400 number-invalid", desk.get(route + "?notWanted=12"));
        is("404 unknown-staff", desk.get(route + "?owner=staff-nobody"));
        is("404 not-found", desk.get("/api/v1/calls/" + newCallId() + "/route"));
        is("404 not-found", desk.at("site-elsewhere").get(route));
        is("403 role-missing", desk.as(Roles.HOST).get(route));
        assertThat(plansStored()).isEqualTo(stored);
    }

    @Test
    void s16_s17_who_is_on_duty_and_who_leads_them_is_known_without_being_asked() {
        var site = "site-duty";
        try (var directory = openSite(site, "staff-duty-first", 300)) {
            var desk = receptionist(site);
            publish(desk, "plan-duty");
            var route = "/api/v1/calls/" + call(desk, "business-enquiry") + "/route";
            assertThat(desk.get(route).body().at("/steps").size()).isZero();

            staff(directory, site, "staff-sunlei", "8221");
            staff(directory, site, "staff-zhaomin", "8220");
            directory.tell("directory.department.v1", "departments", "dept-sales", """
                {"departmentId":"dept-sales","siteId":"%s","names":{"zh":"销售","en":"Sales"},"managerId":"staff-sunlei",
                 "parentId":"dept-top","extensions":[],"occurredAt":"%s"}
                """.formatted(site, Instant.now()));
            directory.tell("directory.department.v1", "departments", "dept-top", """
                {"departmentId":"dept-top","siteId":"%s","names":{"zh":"公司","en":"Company"},"managerId":"staff-zhaomin",
                 "parentId":null,"extensions":[],"occurredAt":"%s"}
                """.formatted(site, Instant.now()));
            onDuty(directory, site, "staff-sunlei");

            soon().untilAsserted(() -> steps(desk.get(route), "8221 S16 unknown try", "8220 S17 unknown try"));
            var answer = desk.get(route);
            assertThat(answer.text("/copies/0/what")).isEqualTo("duty");
            assertThat(answer.text("/copies/0/id")).isEqualTo("roster-duty");
            assertThat(answer.body().at("/copies/0/ageSeconds").asLong()).isBetween(0L, 60L);
            assertThat(answer.text("/copies/1/what")).isEqualTo("department-manager");
            assertThat(desk.get(route + "?roster=roster-other")
                            .body()
                            .at("/steps")
                            .size())
                    .isZero();
            steps(desk.get(route + "?duty=staff-zhaomin"), "8220 S16 unknown try", "8221 S17 unknown try");

            onDuty(directory, site, "staff-zhaomin");
            soon().untilAsserted(() -> steps(desk.get(route), "8220 S16 unknown try", "8221 S17 unknown try"));
        }
    }

    @Test
    void s16_who_was_on_duty_stays_known_so_that_past_calls_can_be_rehearsed() {
        var site = "site-past-duty";
        try (var directory = openSite(site, "staff-past-duty", 300)) {
            var now = Instant.now();
            duty(directory, site, now.minusSeconds(7200), now.minusSeconds(3600), "staff-sunlei");
            soon().until(() -> onDutyAt(site, now.minusSeconds(5400)).equals("staff-sunlei"));
            duty(directory, site, now.minusSeconds(3600), now.plusSeconds(3600), "staff-zhaomin");

            soon().until(() -> onDutyAt(site, now).equals("staff-zhaomin"));
            assertThat(onDutyAt(site, now.minusSeconds(5400))).isEqualTo("staff-sunlei");
            duty(directory, site, now.minusSeconds(3600), now.plusSeconds(3600), "staff-sunlei");
            soon().until(() -> onDutyAt(site, now).equals("staff-sunlei"));
        }
    }

    private String onDutyAt(String site, Instant at) {
        return knownDuty.at(site, null, at).map(KnownDuty.OnDuty::staffId).orElse("");
    }

    @Test
    void s26_a_subject_can_be_a_responsibility_that_the_directory_told() {
        var site = "site-subject";
        try (var directory = openSite(site, "staff-subject-first", 300)) {
            var desk = receptionist(site);
            publish(desk, "plan-subject");
            var route = "/api/v1/calls/" + call(desk, "solicitation") + "/route?subject=resp-subject-website";
            is("404 unknown-responsibility", desk.get(route));

            directory.tell("directory.responsibility.v1", "responsibilities", "resp-subject-website", """
                {"responsibilityId":"resp-subject-website","siteId":"%s","kind":"solicitation",
                 "subject":{"zh":"网站业务","en":"website"},"post":{"zh":"管理部","en":"Management"},
                 "extensions":["8175"],"rule":"S26","occurredAt":"%s"}
                """.formatted(
                            site, Instant.now()));

            soon().untilAsserted(() -> steps(desk.get(route), "8175 S26 unknown try"));
            assertThat(desk.get(route).text("/copies/0/what")).isEqualTo("responsibility");
        }
    }

    private static void onDuty(Directory directory, String site, String staffId) {
        duty(directory, site, Instant.now().minusSeconds(3600), Instant.now().plusSeconds(3600), staffId);
    }

    private static void duty(Directory directory, String site, Instant from, Instant until, String staffId) {
        var roster = site.replace("site-", "roster-");
        directory.tell("directory.duty-ahead.v1", "duty", roster, """
            {"rosterId":"%s","siteId":"%s","names":{"zh":"值班","en":"Duty"},"shifts":[
             {"from":"%s","until":"%s","staffId":"%s"}],"occurredAt":"%s"}
            """.formatted(
                        roster, site, from, until, staffId, Instant.now()));
    }

    /** Of plans alone: other tests' promises may come due in the meantime. */
    private long plansStored() {
        return jdbc.sql("select count(*) from event where aggregate_type = 'RoutingPlan'")
                .query(Long.class)
                .single();
    }

    private static String circle() {
        return PLAN.replaceFirst("\"name\": \"duty-person\",", "\"name\": \"duty-person\", \"next\": \"duty-person\",");
    }

    private static void is(String outcome, Answer answer) {
        assertThat(answer.outcome()).isEqualTo(outcome);
        assertThat(answer.text("/title")).isNotBlank().doesNotContain("{");
    }

    /** Each as extension, rule, line state and whether it can be tried. */
    private static void steps(Answer answer, String... expected) {
        assertThat(answer.body()
                        .at("/steps")
                        .valueStream()
                        .map(step -> String.join(
                                " ",
                                step.at("/extension").asString(),
                                step.at("/rule").asString(),
                                step.at("/line/state").asString(),
                                step.at("/standing").asString())))
                .containsExactly(expected);
    }

    private static void publish(DeskClient desk, String planId) {
        var answer = desk.as(Roles.SUPERVISOR).put("/api/v1/routing-plans/" + planId, PLAN);
        assertThat(answer.outcome()).isEqualTo("201");
        valid(desk, 1);
    }

    private static void valid(DeskClient desk, int version) {
        soon().untilAsserted(() -> assertThat(desk.get("/api/v1/routing-plans/valid")
                        .body()
                        .at("/planVersion")
                        .asInt())
                .isEqualTo(version));
    }

    private static String call(DeskClient desk, @Nullable String kind) {
        var id = newCallId();
        var body = kind == null ? "" : ",\"kind\":\"" + kind + "\"";
        var rang = Instant.now().minusSeconds(20);
        var answer = desk.post("/api/v1/calls", """
            {"id":"%s","ringingAt":"%s","answeredAt":"%s"%s}\
            """.formatted(id, rang, rang.plusSeconds(2), body));
        assertThat(answer.outcome()).isEqualTo("201");
        return id;
    }

    private static void see(DeskClient desk, String extension, String state, @Nullable Instant at) {
        var seen = at == null ? "" : ",\"seenAt\":\"" + at + "\"";
        assertThat(desk.put("/api/v1/lines/" + extension, "{\"state\":\"" + state + "\"" + seen + "}")
                        .outcome())
                .isEqualTo("200");
    }

    private static void staff(Directory directory, String site, String staffId, String extension) {
        directory.tell(
                "directory.staff-member.v1", "staff", staffId, """
                    {"staffId":"%s","siteId":"%s","names":{"zh":"李娜","en":"Li Na"},"departmentId":"dept-sales",
                     "extensions":["%s"],"restricted":false,"active":true,"occurredAt":"%s"}
                    """.formatted(staffId, site, extension, Instant.now()));
    }
}
