package dev.frontdesk.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.call.routing.SamplePlans;
import dev.frontdesk.test.DeskClient;
import dev.frontdesk.test.DeskClient.Answer;
import dev.frontdesk.web.Roles;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A telephone system tells of calls and lines, and puts calls through, over HTTP with the simulator. */
class TelephonyIT extends RunningCallService {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void s106_s110_a_call_the_telephone_tells_of_has_a_card_that_waits_for_its_disposition() {
        try (var _ = openSite("site-card", "staff-card", 300)) {
            var desk = receptionist("site-card");
            var script = """
                0:00:00 call c1 rings 8000 from 021-61234567 as 陈先生
                0:00:02.500 call c1 answered
                0:00:30 call c1 ends
                0:00:40 call c2 rings 8300
                0:00:50 call c2 ends
                """;
            assertThat(play(desk, "script-card", script).outcome()).isEqualTo("200");

            var card = call(desk, "8000", "hung-up");
            assertThat(card.at("/greeting/zh").asString()).isEqualTo("您好");
            assertThat(card.at("/caller/name").asString()).isEqualTo("陈先生");
            assertThat(card.at("/caller/number").asString()).isEqualTo("021-61234567");
            assertThat(card.at("/ringMillis").asLong()).isEqualTo(2500);
            assertThat(call(desk, "8300", "missed").at("/caller").isNull()).isTrue();

            var path = "/api/v1/calls/" + card.at("/id").asString();
            is("409 disposition-missing", desk.post(path + "/end", "{}"));
            is("200", desk.post(path + "/end", "{\"disposition\":\"call-back-promised\"}"));
            assertThat(desk.get(path).text("/state")).isEqualTo("ended");

            var stored = eventsStored(desk.site());
            assertThat(play(desk, "script-card", script).outcome()).isEqualTo("200");
            play(desk, "script-after", "0:00:00 line 8999 idle");
            soon().until(() -> line(desk, "8999").isPresent());
            assertThat(eventsStored(desk.site())).isEqualTo(stored);
        }
    }

    @Test
    void s7_s8_a_call_is_put_through_and_comes_back_to_the_same_card() {
        var desk = receptionist("site-through");
        var other = desk.colleague("chen");
        play(desk, "script-through", """
            0:00:00 line 8211 busy
            0:00:00 line 8133 idle
            0:00:00 line 8111 unavailable
            0:00:01 call c1 rings 8000 from 13800138000
            0:00:03 call c1 answered
            """);
        var path = "/api/v1/calls/" + call(desk, "8000", "answered").at("/id").asString();

        is("200", desk.post(path + "/answer", "{}"));
        is("409 call-taken", other.post(path + "/answer", "{}"));
        is("409 call-taken", other.post(path + "/offers", offer("8211", "blind")));

        is("200", desk.post(path + "/offers", offer("8211", "blind")));
        steps(desk, path, "8211 offered", "8211 busy");
        is("200", desk.post(path + "/offers", offer("8111", "blind")));
        steps(desk, path, "8211 offered", "8211 busy", "8111 offered", "8111 no-answer");
        is("200", desk.post(path + "/offers", offer("8133", "consult")));
        steps(
                desk,
                path,
                "8211 offered",
                "8211 busy",
                "8111 offered",
                "8111 no-answer",
                "8133 offered",
                "8133 connected");
        soon().until(() -> line(desk, "8133")
                .filter(line -> line.at("/state").asString().equals("in-use"))
                .isPresent());
        is("200", desk.post(path + "/return", ""));
        soon().until(() -> desk.get(path).body().at("/transfers").size() == 7);
        assertThat(desk.get(path).text("/transfers/6/outcome")).isEqualTo("returned");
        assertThat(desk.get(path).text("/transfers/6/extension")).isEqualTo("8133");
    }

    @Test
    void a_call_by_hand_is_put_through_by_hand() {
        var desk = receptionist("site-hand");
        var id = newCallId();
        var path = "/api/v1/calls/" + id;
        desk.post("/api/v1/calls", """
            {"id":"%s","ringingAt":"%s","answeredAt":"%s"}\
            """.formatted(id, Instant.now().minusSeconds(3), Instant.now()));

        is("200", desk.post(path + "/offers", offer("8211", "blind")));
        is("409 transfer-open", desk.post(path + "/offers", offer("8133", "blind")));
        is("409 telephone-missing", desk.post(path + "/return", ""));
        is("200", desk.post(path + "/transfers", "{\"extension\":\"8211\",\"outcome\":\"returned\"}"));
        is("409 transfer-missing", desk.post(path + "/transfers", """
            {"extension":"8133","outcome":"returned"}\
            """));
        steps(desk, path, "8211 offered", "8211 returned");
        assertThat(desk.get(path).text("/clerk")).isEqualTo("reception");
    }

    @Test
    void s30_s31_the_callee_is_asked_and_the_caller_hears_what_the_plan_says() {
        var desk = receptionist("site-asked");
        var plan = desk.as(Roles.SUPERVISOR).put("/api/v1/routing-plans/plan-asked", SamplePlans.text("a"));
        is("201", plan);
        var wanted = answered(desk);
        var unwanted = answered(desk);
        is("200", desk.post(wanted + "/willingness", "{\"extension\":\"8133\",\"wanted\":true}"));
        is("200", desk.post(unwanted + "/willingness", "{\"extension\":\"8133\",\"wanted\":false}"));

        soon().untilAsserted(() -> is("200", desk.get("/api/v1/routing-plans/valid")));
        var one = desk.post(wanted + "/outward-answer", "{\"kind\":\"asking-for-person\"}");
        var two = desk.post(unwanted + "/outward-answer", "{\"kind\":\"asking-for-person\"}");
        is("200", one);
        assertThat(one.body().at("/say")).isEqualTo(two.body().at("/say"));
        assertThat(one.text("/rule")).isEqualTo(two.text("/rule")).isEqualTo("S31");
        assertThat(desk.get(unwanted).text("/outwardAnswer"))
                .isEqualTo(one.text("/form"))
                .isEqualTo(desk.get(wanted).text("/outwardAnswer"));
        is("400 field-missing", desk.post(wanted + "/outward-answer", "{}"));
        is("400 value-invalid", desk.post(wanted + "/outward-answer", "{\"kind\":\"chat\"}"));
    }

    @Test
    void bad_scripts_and_wishes_have_their_own_answers() {
        var desk = receptionist("site-badphone");
        var path = answered(desk);

        var unreadable = play(desk, "script-bad", "0:00:00 line 8211 idle\n0:00:01 line 8211 asleep\nnonsense");
        is("400 script-invalid", unreadable);
        assertThat(unreadable.text("/errors/0/field")).isEqualTo("script[2]");
        assertThat(unreadable.text("/errors/1/field")).isEqualTo("script[3]");
        is("400 id-malformed", play(desk, "morning", ""));
        is("403 role-missing", desk.post("/api/v1/telephone/scripts", "{\"id\":\"script-a\",\"script\":\"\"}"));
        is("400 number-invalid", desk.post(path + "/offers", offer("12", "blind")));
        is("400 value-invalid", desk.post(path + "/offers", offer("8211", "loud")));
        is("400 number-invalid", desk.post(path + "/willingness", "{\"extension\":\"x\",\"wanted\":true}"));
        is("400 field-missing", desk.post(path + "/willingness", "{\"extension\":\"8211\"}"));
        is("409 plan-missing", desk.post(path + "/outward-answer", "{\"kind\":\"complaint\"}"));
        var unknown = "/api/v1/calls/" + newCallId();
        is("404 not-found", desk.post(unknown + "/offers", offer("8211", "blind")));
        is("404 not-found", desk.at("site-else").post(path + "/offers", offer("8211", "blind")));
        assertThat(desk.get("/api/v1/telephone").text("/0/state")).isEqualTo("connected");
        assertThat(line(desk, "8211")).isEmpty();
    }

    private String answered(DeskClient desk) {
        var id = newCallId();
        is("201", desk.post("/api/v1/calls", """
            {"id":"%s","ringingAt":"%s","answeredAt":"%s"}\
            """.formatted(id, Instant.now().minusSeconds(3), Instant.now())));
        return "/api/v1/calls/" + id;
    }

    private static String offer(String extension, String kind) {
        return "{\"extension\":\"%s\",\"kind\":\"%s\"}".formatted(extension, kind);
    }

    private static Answer play(DeskClient desk, String id, String script) {
        var body = JSON.createObjectNode()
                .put("id", id)
                .put("script", script)
                .put("startsAt", Instant.now().minusSeconds(120).toString());
        return desk.as(Roles.SUPERVISOR).post("/api/v1/telephone/scripts", body.toString());
    }

    private static JsonNode call(DeskClient desk, String line, String state) {
        var path = "/api/v1/calls?state=" + state;
        soon().until(() -> desk.get(path)
                .body()
                .at("/items")
                .valueStream()
                .anyMatch(row -> row.at("/line").asString().equals(line)));
        var id = desk.get(path)
                .body()
                .at("/items")
                .valueStream()
                .filter(row -> row.at("/line").asString().equals(line))
                .findFirst()
                .orElseThrow()
                .at("/callId")
                .asString();
        return desk.get("/api/v1/calls/" + id).body();
    }

    private static Optional<JsonNode> line(DeskClient desk, String extension) {
        return desk.get("/api/v1/lines")
                .body()
                .valueStream()
                .filter(row -> row.at("/extension").asString().equals(extension))
                .findFirst();
    }

    private static void steps(DeskClient desk, String path, String... expected) {
        soon().untilAsserted(() -> assertThat(desk.get(path)
                        .body()
                        .at("/transfers")
                        .valueStream()
                        .map(step -> step.at("/extension").asString() + " "
                                + step.at("/outcome").asString()))
                .isEqualTo(List.of(expected)));
    }

    private static void is(String outcome, Answer answer) {
        assertThat(answer.outcome()).isEqualTo(outcome);
    }
}
