package dev.frontdesk.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.call.figures.CallFigures;
import dev.frontdesk.call.routing.SamplePlans;
import dev.frontdesk.test.DeskClient;
import dev.frontdesk.test.DeskClient.Answer;
import dev.frontdesk.web.Roles;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Figures that name their events, and a changed plan rehearsed over the same calls. */
class FiguresIT extends RunningCallService {

    private static final String FIGURES = "/api/v1/call-figures";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void s106_answer_times_and_what_became_of_calls_are_counted_each_with_its_events() {
        var site = "site-figures";
        try (var _ = openSite(site, "staff-figures", 300)) {
            var desk = receptionist(site);
            publish(desk, "plan-figures");
            var start = now().minusSeconds(3600);
            var period = "?from=" + start + "&until=" + start.plusSeconds(1800);
            end(desk, call(desk, "other", start, 2000), "informed");
            end(desk, call(desk, "other", start.plusSeconds(60), 5000), "wrong-number");
            end(desk, call(desk, "other", start.plusSeconds(120), 5001), "informed");
            var busy = call(desk, "overflow", start.plusSeconds(180), 3000);
            is("200", desk.post("/api/v1/calls/" + busy + "/outward-answer", "{}"));
            missed(desk, start.plusSeconds(240));
            end(desk, call(desk, "other", start.plusSeconds(1800), 9000), "informed");

            soon().untilAsserted(() -> assertThat(desk.get(FIGURES + period)
                            .body()
                            .at("/counts/abandoned")
                            .asInt())
                    .isEqualTo(1));
            var figures = desk.get(FIGURES + period);
            var counts = figures.body().at("/counts");
            assertThat(counts.at("/received").asInt()).isEqualTo(5);
            assertThat(counts.at("/answered").asInt()).isEqualTo(4);
            assertThat(counts.at("/answered-within-one-ring").asInt()).isEqualTo(3);
            assertThat(counts.at("/all-busy").asInt()).isEqualTo(1);
            assertThat(counts.at("/ended-informed").asInt()).isEqualTo(2);
            assertThat(counts.at("/ended-wrong-number").asInt()).isEqualTo(1);
            assertThat(figures.body().at("/withinOneRingShare").asDouble()).isEqualTo(0.75);
            assertThat(figures.body().at("/abandonedShare").asDouble()).isEqualTo(0.2);
            assertThat(figures.body().at("/ringMillis/average").asLong()).isEqualTo(3750);
            assertThat(figures.body().at("/ringMillis/median").asLong()).isEqualTo(3000);
            assertThat(figures.body().at("/ringMillis/longest").asLong()).isEqualTo(5001);
            for (var word : CallFigures.words()) {
                var ids = events(desk, word, period);
                assertThat(ids).as(word).hasSize(counts.at("/" + word).asInt());
                assertThat(stored(ids)).as(word).isEqualTo(ids.size());
            }
            is("404 not-found", desk.get(FIGURES + "/guessed/events" + period));
            is("400 period-empty", desk.get(FIGURES + "?from=" + start + "&until=" + start));
            var never = desk.get(FIGURES + "?from=2001-01-01T00:00:00Z&until=2001-01-02T00:00:00Z")
                    .body();
            assertThat(never.at("/withinOneRingShare").isNull()).isTrue();
        }
    }

    @Test
    void s16_a_changed_plan_is_rehearsed_over_past_calls_and_nothing_is_sent() {
        var site = "site-rehearsal";
        try (var _ = openSite(site, "staff-rehearsal", 300)) {
            var desk = receptionist(site);
            var supervisor = desk.as(Roles.SUPERVISOR);
            publish(desk, "plan-rehearsal");
            var start = now();
            var taken = call(desk, "complaint", start, 0);
            tried(desk, taken, "8000", "busy");
            tried(desk, taken, "8300", "connected");
            var both = call(desk, "complaint", start, 0);
            tried(desk, both, "8000", "busy");
            tried(desk, both, "8300", "busy");
            is("200", desk.post("/api/v1/calls/" + both + "/outward-answer", "{}"));
            soon().untilAsserted(() -> assertThat(
                            desk.get(FIGURES).body().at("/counts/all-busy").asInt())
                    .isEqualTo(1));
            // What the calls bring about by themselves has happened, too.
            soon().until(() -> {
                var complaints = desk.get("/api/v1/complaints").body().at("/items");
                return complaints.size() == 2
                        && complaints
                                .valueStream()
                                .anyMatch(one ->
                                        one.path("handedOverTo").asString("").equals("8300"));
            });

            var stored = eventsStored(site);
            var changed = (ObjectNode) JSON.readTree(SamplePlans.text("a"));
            var hotline = chain(changed, "complaint-hotline");
            hotline.add(((ObjectNode) hotline.get(1).deepCopy()).put("extension", "8301"));
            var body = body(start.minusSeconds(60), changed);
            var answer = supervisor.post("/api/v1/routing-plans/rehearsals", body);
            is("200", answer);
            assertThat(answer.body().at("/calls").asInt()).isEqualTo(2);
            assertThat(answer.body().at("/allBusyBefore").valueStream().map(one -> one.asString()))
                    .containsExactly(both);
            assertThat(answer.body().at("/allBusyAfter")).isEmpty();
            assertThat(answer.body().at("/differing")).hasSize(1);
            assertThat(answer.text("/differing/0/after/next")).isEqualTo("8301");
            assertThat(supervisor.post("/api/v1/routing-plans/rehearsals", body).body())
                    .isEqualTo(answer.body());
            assertThat(eventsStored(site)).isEqualTo(stored);

            var circle = (ObjectNode) JSON.readTree(SamplePlans.text("a"));
            ((ObjectNode) circle.at("/chains/4")).put("next", "complaint-hotline");
            is(
                    "409 plan-circle",
                    supervisor.post("/api/v1/routing-plans/rehearsals", body(start.minusSeconds(60), circle)));
            is(
                    "400 period-too-long",
                    supervisor.post(
                            "/api/v1/routing-plans/rehearsals", body(start.minusSeconds(32L * 86_400), changed)));
            is("403 role-missing", desk.post("/api/v1/routing-plans/rehearsals", body));
        }
    }

    @Test
    void s8_a_past_call_is_rehearsed_with_the_people_of_then() {
        var site = "site-then";
        try (var directory = openSite(site, "staff-then", 300)) {
            var desk = receptionist(site);
            publish(desk, "plan-then");
            member(directory, site, "staff-then", "189", "dept-then", true);
            member(directory, site, "staff-chief", "376", "dept-then", true);
            member(directory, site, "staff-next", "377", "dept-then", true);
            manager(directory, site, "staff-chief");
            var start = now();
            var call = call(desk, "overflow", start, 0);
            soon().untilAsserted(() -> assertThat(next(desk, call)).isEqualTo("376"));
            tried(desk, call, "189", "busy");

            manager(directory, site, "staff-next");
            soon().untilAsserted(() -> assertThat(next(desk, call)).isEqualTo("377"));
            member(directory, site, "staff-then", "190", "dept-then", false);
            soon().until(() -> knownStaff.recipient("staff-then", site).isEmpty());

            var changed = (ObjectNode) JSON.readTree(SamplePlans.text("a"));
            chain(changed, "dialled-salesperson").remove(1);
            var answer = desk.as(Roles.SUPERVISOR)
                    .post("/api/v1/routing-plans/rehearsals", body(start.minusSeconds(60), changed));
            is("200", answer);
            assertThat(answer.text("/differing/0/before/next")).isEqualTo("376");
            assertThat(answer.body().at("/allBusyAfter").valueStream().map(one -> one.asString()))
                    .containsExactly(call);
        }
    }

    private static String next(DeskClient desk, String call) {
        return desk.get("/api/v1/calls/" + call + "/route?extension=189").text("/steps/1/extension");
    }

    private static void member(
            Directory directory, String site, String id, String extension, String department, boolean active) {
        directory.tell("directory.staff-member.v1", "staff", id, """
            {"staffId":"%s","siteId":"%s","names":{"zh":"林小雨","en":"Lin Xiaoyu"},"departmentId":"%s",
             "extensions":["%s"],"restricted":false,"active":%s,"occurredAt":"%s"}
            """.formatted(
                        id, site, department, extension, active, now()));
    }

    private static void manager(Directory directory, String site, String manager) {
        directory.tell("directory.department.v1", "departments", "dept-then", """
            {"departmentId":"dept-then","siteId":"%s","names":{"zh":"销售部","en":"Sales"},"managerId":"%s",
             "hotlines":[],"occurredAt":"%s"}
            """.formatted(site, manager, now()));
    }

    private static void publish(DeskClient desk, String plan) {
        is("201", desk.as(Roles.SUPERVISOR).put("/api/v1/routing-plans/" + plan, SamplePlans.text("a")));
        soon().until(() -> desk.get("/api/v1/routing-plans/valid").status() == 200);
    }

    private static ArrayNode chain(ObjectNode plan, String name) {
        return plan.at("/chains")
                .valueStream()
                .filter(chain -> chain.at("/name").asString().equals(name))
                .map(chain -> (ArrayNode) chain.at("/steps"))
                .findFirst()
                .orElseThrow();
    }

    private static String body(Instant from, ObjectNode plan) {
        var body = JSON.createObjectNode()
                .put("from", from.toString())
                .put("until", now().plusSeconds(60).toString());
        body.set("plan", plan);
        return body.toString();
    }

    private static List<String> events(DeskClient desk, String word, String period) {
        var ids = new ArrayList<String>();
        var cursor = "";
        do {
            var page = desk.get(FIGURES + "/" + word + "/events" + period + "&limit=2&cursor=" + cursor);
            is("200", page);
            page.body().at("/items").forEach(one -> ids.add(one.at("/eventId").asString()));
            cursor = page.body().at("/next").isNull() ? "" : page.text("/next");
        } while (!cursor.isEmpty());
        return ids;
    }

    private long stored(List<String> ids) {
        return ids.isEmpty()
                ? 0
                : jdbc.sql("select count(*) from event where event_id::text in (:ids)")
                        .param("ids", ids)
                        .query(Long.class)
                        .single();
    }

    private static String call(DeskClient desk, String kind, Instant at, long rings) {
        var id = newCallId();
        is("201", desk.post("/api/v1/calls", """
            {"id":"%s","line":"8000","kind":"%s","ringingAt":"%s","answeredAt":"%s"}\
            """.formatted(id, kind, at, at.plusMillis(rings))));
        return id;
    }

    private static void missed(DeskClient desk, Instant at) {
        var script = JSON.createObjectNode()
                .put("id", "script-figures")
                .put("startsAt", at.toString())
                .put("script", "0:00:00 call c1 rings 8000 from 13800138333\n0:00:30 call c1 ends");
        is("200", desk.as(Roles.SUPERVISOR).post("/api/v1/telephone/scripts", script.toString()));
    }

    private static void tried(DeskClient desk, String call, String extension, String outcome) {
        is("200", desk.post("/api/v1/calls/" + call + "/transfers", """
            {"extension":"%s","outcome":"%s"}\
            """.formatted(extension, outcome)));
    }

    private static void end(DeskClient desk, String call, String disposition) {
        is("200", desk.post("/api/v1/calls/" + call + "/end", "{\"disposition\":\"%s\"}".formatted(disposition)));
    }

    private static void is(String outcome, Answer answer) {
        assertThat(answer.outcome()).isEqualTo(outcome);
    }
}
