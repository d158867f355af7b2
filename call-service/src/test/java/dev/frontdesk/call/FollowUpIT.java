package dev.frontdesk.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.axon.Projections;
import dev.frontdesk.call.routing.SamplePlans;
import dev.frontdesk.privacy.Vault;
import dev.frontdesk.test.DeskClient;
import dev.frontdesk.test.DeskClient.Answer;
import dev.frontdesk.test.Heard;
import dev.frontdesk.web.Roles;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What follows from a call: the owner is told when the line is free, missed calls are returned, complaints taken up. */
class FollowUpIT extends RunningCallService {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String NUMBER = "13800138111";

    @Autowired
    Projections projections;

    @Autowired
    Vault vault;

    @Test
    void s19_the_owner_is_told_once_the_moment_the_line_is_free_and_the_promise_says_so() {
        var site = "site-idle";
        try (var directory = openSite(site, "staff-idle", 300);
                var heard = new Heard()) {
            var desk = receptionist(site);
            play(desk, "busy", "0:00:00 line 189 busy", now());
            soon().until(() -> line(desk, "189").equals("busy"));
            var promise = promise(desk, "staff-idle", 600);
            soon().until(() -> row(desk, promise).at("/state").asString().equals("open"));
            // A look of the watch has passed: a second promise made later shows that the first was looked at.
            assertThat(row(desk, promise).at("/idleAskedAt").isNull()).isTrue();

            play(desk, "idle", "0:00:00 line 189 idle", now());
            soon().until(() -> !row(desk, promise).at("/idleAskedAt").isNull());
            soon().untilAsserted(() ->
                    assertThat(heard.facts("call.relay-requested.v1", promise)).hasSize(1));
            var relay = heard.facts("call.relay-requested.v1", promise).getFirst();
            assertThat(relay.at("/kind").asString()).isEqualTo("line-free");
            assertThat(relay.at("/recipientId").asString()).isEqualTo("staff-idle");
            assertThat(row(desk, promise).at("/notifiedAt").isNull()).isTrue();

            var at = now();
            delivered(directory, relay.at("/relayId").asString(), promise, "staff-idle", at);
            delivered(directory, relay.at("/relayId").asString(), promise, "staff-idle", at);
            soon().untilAsserted(() ->
                    assertThat(row(desk, promise).at("/notifiedAt").asString()).isEqualTo(at.toString()));
            play(desk, "again", "0:00:00 line 189 busy\n0:00:01 line 189 idle", now().minusSeconds(1));
            var later = promise(desk, "staff-idle", 600);
            soon().until(() -> !row(desk, later).at("/idleAskedAt").isNull());
            assertThat(names(promise))
                    .containsExactly(
                            "CallbackPromise.CallbackPromised",
                            "CallbackPromise.IdleNoticeRequested",
                            "CallbackPromise.OwnerNotifiedOnIdle");
        }
    }

    @Test
    void s9_a_broken_promise_goes_to_who_stands_in_and_the_ledger_says_to_whom() {
        var site = "site-broken";
        try (var directory = openSite(site, "staff-broken", 300);
                var heard = new Heard()) {
            var desk = receptionist(site);
            var promise = promise(desk, "staff-broken", 1);
            soon().untilAsserted(() ->
                    assertThat(heard.facts("call.relay-requested.v1", promise)).hasSize(1));
            var relay = heard.facts("call.relay-requested.v1", promise).getFirst();
            assertThat(relay.at("/kind").asString()).isEqualTo("call-back-late");
            assertThat(Instant.parse(relay.at("/dueAt").asString()))
                    .isBefore(Instant.parse(relay.at("/occurredAt").asString()));

            directory.tell(
                    "directory.relay-escalated.v1",
                    "relays",
                    relay.at("/relayId").asString(),
                    """
                    {"relayId":"%s","about":"%s","level":"deputy","staffId":"staff-deputy","dueAt":"%s","occurredAt":"%s"}\
                    """.formatted(relay.at("/relayId").asString(), promise, now().plusSeconds(300), now()));
            soon().untilAsserted(() ->
                    assertThat(row(desk, promise).at("/escalatedTo").asString()).isEqualTo("staff-deputy"));
            assertThat(row(desk, promise).at("/escalatedLevel").asString()).isEqualTo("deputy");
            assertThat(row(desk, promise).at("/state").asString()).isEqualTo("broken");
        }
    }

    @Test
    void s9_s112_what_the_telephone_hears_keeps_promises_and_returns_missed_calls_by_itself() {
        var site = "site-heard";
        try (var _ = openSite(site, "staff-heard", 300)) {
            var desk = receptionist(site);
            var start = now().minusSeconds(120);
            play(desk, "missed", """
                0:00:00 call c1 rings 8000 from %s
                0:00:20 call c1 ends
                0:00:30 call c2 rings 8000 from 138-0013-8111
                0:00:40 call c2 ends
                0:00:41 call c3 rings 8000
                0:00:42 call c3 ends
                """.formatted(NUMBER), start);
            soon().until(() ->
                    open(desk).size() == 1 && open(desk).at("/0/calls").asInt() == 2);
            var missed = open(desk).at("/0/missedCallId").asString();
            soon().untilAsserted(() -> assertThat(withheld(desk)).hasSize(1));
            assertThat(withheld(desk).at("/0/line").asString()).isEqualTo("8000");
            assertThat(withheld(desk).at("/0/missedAt").asString())
                    .isEqualTo(
                            start.truncatedTo(ChronoUnit.MILLIS).plusSeconds(42).toString());

            var callBack = desk.post("/api/v1/missed-calls/" + missed + "/call-back", "");
            assertThat(callBack.text("/caller/number")).isEqualTo(NUMBER);
            assertThat(callBack.text("/apology/zh")).isEqualTo("您好，这里是总部。非常抱歉，刚才没有接到您的电话。");
            assertThat(callBack.text("/question/en")).isEqualTo("How may we help you?");
            var other = desk.colleague("chen");
            is("409 missed-call-taken", other.post("/api/v1/missed-calls/" + missed + "/call-back", ""));
            is("409 another-number", attempt(desk, missed, "13800138112", 60));
            is("200", attempt(desk, missed, NUMBER, 0));

            var promise = promise(desk, "staff-heard", 3600);
            soon().until(() -> row(desk, promise).at("/state").asString().equals("open"));
            play(desk, "vain", """
                0:00:00 out o1 from 189 to %s
                0:00:02 out o1 ends
                0:00:03 out o2 from 8000 to +86%s
                0:00:04 out o2 ends
                """.formatted(NUMBER, NUMBER), now().minusSeconds(5));
            soon().untilAsserted(() ->
                    assertThat(open(desk).at("/0/attempts").asInt()).isEqualTo(3));
            assertThat(row(desk, promise).at("/state").asString()).isEqualTo("open");

            play(desk, "spoken", """
                0:00:05 out o3 ends
                0:00:01 out o3 answered
                0:00:00 out o3 from 189 to %s
                """.formatted(NUMBER), now().minusSeconds(6));
            soon().until(() -> open(desk).isEmpty());
            soon().until(() -> row(desk, promise).at("/state").asString().equals("kept"));
            var kept = desk.get("/api/v1/promises?state=kept").body().at("/items");
            assertThat(kept.valueStream().map(one -> one.at("/kind").asString()))
                    .containsExactlyInAnyOrder("call-back", "missed-call");
            assertThat(names(promise)).last().isEqualTo("CallbackPromise.CallbackKept");
            is("409 missed-call-closed", desk.post("/api/v1/missed-calls/" + missed + "/call-back", ""));
            is("200", attempt(desk, missed, NUMBER, 60));
            is("404 not-found", desk.at("site-else").post("/api/v1/missed-calls/" + missed + "/call-back", ""));
            is("400 value-invalid", desk.get("/api/v1/missed-calls?state=forgotten"));
            sums(desk);
        }
    }

    @Test
    void s112_that_nobody_called_back_in_time_goes_to_the_supervisor_until_somebody_does() {
        var site = "site-forgotten";
        try (var directory = openSite(site, "staff-forgotten", 300);
                var heard = new Heard()) {
            var desk = receptionist(site);
            play(
                    desk,
                    "forgotten",
                    "0:00:00 call c1 rings 8000 from %s\n0:00:20 call c1 ends".formatted(NUMBER),
                    now().minusSeconds(3600));
            soon().until(() -> open(desk).at("/0/overdue").asBoolean(false));
            var missed = open(desk).at("/0/missedCallId").asString();
            soon().untilAsserted(() ->
                    assertThat(heard.facts("call.relay-requested.v1", missed)).hasSize(1));
            var relay = heard.facts("call.relay-requested.v1", missed).getFirst();
            assertThat(relay.at("/kind").asString()).isEqualTo("missed-call-late");
            assertThat(relay.has("recipientId")).isFalse();

            delivered(directory, relay.at("/relayId").asString(), missed, "staff-zhai", now());
            soon().untilAsserted(() -> {
                var owed = row(desk, missed + "-1");
                assertThat(owed.at("/state").asString()).isEqualTo("broken");
                assertThat(owed.at("/escalatedTo").asString()).isEqualTo("staff-zhai");
                assertThat(owed.at("/escalatedLevel").asString()).isEqualTo("supervisor");
            });

            is("200", attempt(desk, missed, NUMBER, 60));
            soon().untilAsserted(() -> assertThat(heard.facts("call.relay-done.v1", missed))
                    .singleElement()
                    .extracting(done -> done.at("/relayId").asString())
                    .isEqualTo(relay.at("/relayId").asString()));
            assertThat(row(desk, missed + "-1").at("/state").asString()).isEqualTo("broken");
        }
    }

    @Test
    void s112_a_caller_who_is_answered_later_need_not_be_called_back() {
        var site = "site-again";
        try (var _ = openSite(site, "staff-again", 300)) {
            var desk = receptionist(site);
            play(desk, "again", """
                0:00:00 call c1 rings 8000 from %s
                0:00:20 call c1 ends
                """.formatted(NUMBER), now().minusSeconds(60));
            soon().until(() -> open(desk).size() == 1);
            play(desk, "answered", """
                0:00:00 call c2 rings 8300 from %s
                0:00:02 call c2 answered
                """.formatted(NUMBER), now().minusSeconds(5));
            soon().until(() -> open(desk).isEmpty());
            soon().untilAsserted(() -> assertThat(
                            desk.get("/api/v1/promises?state=released").text("/items/0/kind"))
                    .isEqualTo("missed-call"));
        }
    }

    @Test
    void s20_s21_s22_a_complaint_is_received_handed_over_promised_acknowledged_and_in_the_ledger() {
        var site = "site-complaint";
        try (var directory = openSite(site, "staff-service", 300);
                var heard = new Heard()) {
            var desk = receptionist(site);
            is("201", desk.as(Roles.SUPERVISOR).put("/api/v1/routing-plans/plan-complaint", SamplePlans.text("a")));
            var taken = complaint(desk);
            is("200", desk.post(call(taken) + "/transfers", "{\"extension\":\"8000\",\"outcome\":\"busy\"}"));
            is("200", desk.post(call(taken) + "/transfers", "{\"extension\":\"8300\",\"outcome\":\"connected\"}"));
            soon().until(() -> desk.get(path(taken)).text("/state").equals("handed-over"));
            assertThat(desk.get(path(taken)).text("/handedOverTo")).isEqualTo("8300");
            is("200", desk.host("staff-service").post(path(taken) + "/acknowledge", "{}"));
            soon().until(() -> desk.get(path(taken)).text("/state").equals("acknowledged"));

            var both = complaint(desk);
            is("400 field-missing", desk.post(path(both) + "/contact", "{\"ownerId\":\"staff-service\"}"));
            is("404 unknown-staff", desk.post(path(both) + "/contact", contact("staff-nobody")));
            is("200", desk.post(path(both) + "/contact", contact("staff-service")));
            is("200", desk.post(path(both) + "/contact", contact("staff-service")));
            soon().untilAsserted(() ->
                    assertThat(heard.facts("call.relay-requested.v1", both)).hasSize(1));
            assertThat(heard.facts("call.relay-requested.v1", both)
                            .getFirst()
                            .at("/kind")
                            .asString())
                    .isEqualTo("complaint");
            directory.tell("directory.relay-read-back.v1", "relays", "relay-" + both, """
                {"relayId":"relay-%s","about":"%s","staffId":"staff-service","right":true,"evidence":"claimed",
                 "occurredAt":"%s"}\
                """.formatted(both, both, now()));
            soon().until(() -> desk.get(path(both)).text("/acknowledgedBy").equals("staff-service"));
            soon().until(() -> desk.get("/api/v1/promises?state=open")
                    .text("/items/0/kind")
                    .equals("complaint"));
            play(desk, "contact", """
                0:00:00 out o1 from 189 to %s
                0:00:01 out o1 answered
                0:00:09 out o1 ends
                """.formatted(NUMBER), now().plusSeconds(1));
            is("409 another-number", desk.post(path(both) + "/attempts", """
                {"staffId":"staff-service","number":"13800138112","talkSeconds":9}\
                """));
            soon().until(() -> desk.get("/api/v1/promises?state=kept")
                    .text("/items/0/kind")
                    .equals("complaint"));
            assertThat(desk.get("/api/v1/complaints").body().at("/items")).hasSize(2);
            sums(desk);

            var before = desk.get("/api/v1/complaints").body();
            var missedBefore = desk.get("/api/v1/promises").body();
            projections.rebuild();
            soon().until(projections::caughtUp);
            soon().untilAsserted(() ->
                    assertThat(desk.get("/api/v1/complaints").body()).isEqualTo(before));
            assertThat(desk.get("/api/v1/promises").body()).isEqualTo(missedBefore);
        }
    }

    @Test
    void s20_a_complaint_that_nobody_takes_up_goes_to_the_supervisor_until_somebody_has_it() {
        var site = "site-untaken";
        try (var directory = openSite(site, "staff-untaken", 300);
                var heard = new Heard()) {
            var desk = receptionist(site);
            quickly(desk, "plan-untaken");
            var id = complaint(desk, ",\"number\":\"%s\"".formatted(NUMBER));
            soon().untilAsserted(() ->
                    assertThat(heard.facts("call.relay-requested.v1", id)).hasSize(1));
            var relay = heard.facts("call.relay-requested.v1", id).getFirst();
            assertThat(relay.at("/kind").asString()).isEqualTo("complaint-untaken");
            assertThat(relay.has("recipientId")).isFalse();
            assertThat(vault.sameNumber(relay.at("/detailsRef").asString(), NUMBER))
                    .isTrue();
            assertThat(desk.get(path(id)).body().at("/overdue").asBoolean()).isTrue();

            var relayId = relay.at("/relayId").asString();
            delivered(directory, relayId, id, "staff-zhai", now());
            soon().untilAsserted(() -> assertThat(handedOn(desk, id)).isEqualTo("supervisor staff-zhai"));
            escalated(directory, relayId, id, "staff-boss");
            soon().untilAsserted(() -> assertThat(handedOn(desk, id)).isEqualTo("manager staff-boss"));

            is("200", desk.host("staff-untaken").post(path(id) + "/acknowledge", "{}"));
            soon().untilAsserted(() -> assertThat(heard.facts("call.relay-done.v1", id))
                    .extracting(done -> done.at("/relayId").asString())
                    .contains(relayId));
            assertThat(names(id))
                    .containsExactly(
                            "Complaint.ComplaintReceived",
                            "Complaint.AcknowledgementOverdue",
                            "Complaint.EscalationRequested",
                            "Complaint.ComplaintEscalated",
                            "Complaint.ComplaintEscalated",
                            "Complaint.ComplaintAcknowledged");

            var withheld = complaint(desk);
            soon().untilAsserted(() ->
                    assertThat(heard.facts("call.relay-requested.v1", withheld)).hasSize(1));
            assertThat(vault.hasNumber(heard.facts("call.relay-requested.v1", withheld)
                            .getFirst()
                            .at("/detailsRef")
                            .asString()))
                    .isFalse();
        }
    }

    @Test
    void s22_a_contact_that_nobody_made_in_time_goes_to_who_stands_in() {
        var site = "site-uncontacted";
        try (var directory = openSite(site, "staff-uncontacted", 300);
                var heard = new Heard()) {
            var desk = receptionist(site);
            quickly(desk, "plan-uncontacted");
            var id = complaint(desk);
            is("200", desk.post(path(id) + "/contact", contact("staff-uncontacted")));
            soon().untilAsserted(() -> assertThat(heard.facts("call.relay-requested.v1", id))
                    .extracting(told -> told.at("/kind").asString())
                    .contains("complaint", "complaint-late"));
            var late = heard.facts("call.relay-requested.v1", id).stream()
                    .filter(told -> told.at("/kind").asString().equals("complaint-late"))
                    .findFirst()
                    .orElseThrow();
            assertThat(late.at("/recipientId").asString()).isEqualTo("staff-uncontacted");
            assertThat(Instant.parse(late.at("/dueAt").asString()))
                    .isBefore(Instant.parse(late.at("/occurredAt").asString()));

            escalated(directory, late.at("/relayId").asString(), id, "staff-boss");
            soon().untilAsserted(() -> assertThat(handedOn(desk, id)).isEqualTo("manager staff-boss"));
            soon().untilAsserted(() -> {
                assertThat(row(desk, id).at("/state").asString()).isEqualTo("broken");
                assertThat(row(desk, id).at("/escalatedTo").asString()).isEqualTo("staff-boss");
            });
        }
    }

    private static void escalated(Directory directory, String relay, String about, String staff) {
        directory.tell("directory.relay-escalated.v1", "relays", relay, """
            {"relayId":"%s","about":"%s","level":"manager","staffId":"%s","dueAt":"%s","occurredAt":"%s"}\
            """.formatted(
                        relay, about, staff, now().plusSeconds(300), now()));
    }

    private static String handedOn(DeskClient desk, String complaint) {
        var row = desk.get(path(complaint));
        return row.text("/escalatedLevel") + " " + row.text("/escalatedTo");
    }

    /** Gives customer service a second to take a complaint up, and another to call. */
    private static void quickly(DeskClient desk, String id) {
        var plan = (ObjectNode) JSON.readTree(SamplePlans.text("a"));
        plan.set("limits", JSON.readTree("""
            {"callBackSeconds":14400,"missedCallSeconds":1800,"complaintSeconds":1,"contactSeconds":1,"ringSeconds":5,
             "bookEntries":500,"sealDays":31}
            """));
        is("201", desk.as(Roles.SUPERVISOR).put("/api/v1/routing-plans/" + id, plan.toString()));
        soon().until(() -> desk.get("/api/v1/routing-plans/valid").status() == 200);
    }

    @Test
    void a_call_that_is_no_complaint_after_all_bothers_nobody() {
        try (var _ = openSite("site-nocomplaint", "staff-nocomplaint", 300)) {
            var desk = receptionist("site-nocomplaint");
            var id = complaint(desk);
            is("200", desk.post(call(id) + "/kind", "{\"kind\":\"other\"}"));
            soon().until(() -> desk.get(path(id)).text("/state").equals("withdrawn"));
            is("409 complaint-withdrawn", desk.post(path(id) + "/contact", contact("staff-nocomplaint")));
            is("201", desk.as(Roles.SUPERVISOR).put("/api/v1/routing-plans/plan-nocomplaint", SamplePlans.text("a")));
            is("200", desk.post(call(id) + "/transfers", "{\"extension\":\"8000\",\"outcome\":\"connected\"}"));
            assertThat(desk.get(path(complaint(desk))).text("/state")).isEqualTo("received");
            assertThat(desk.get(path(id)).text("/state")).isEqualTo("withdrawn");
        }
    }

    private static String complaint(DeskClient desk) {
        return complaint(desk, "");
    }

    /** @param rest further fields, each with its comma before it */
    private static String complaint(DeskClient desk, String rest) {
        var call = newCallId();
        var now = now();
        is("201", desk.post("/api/v1/calls", """
            {"id":"%s","line":"8000","kind":"complaint","ringingAt":"%s","answeredAt":"%s"%s}\
            """.formatted(call, now, now, rest)));
        var id = call.replace("call-", "complaint-");
        soon().until(() -> desk.get(path(id)).status() == 200);
        return id;
    }

    private static String contact(String owner) {
        return """
            {"ownerId":"%s","number":"%s","company":"华东贸易","callerName":"陈先生","matter":"简历打不开"}\
            """.formatted(owner, NUMBER);
    }

    private static void sums(DeskClient desk) {
        var figures = desk.get("/api/v1/promises/figures").body();
        assertThat(figures.at("/kept").asInt()
                        + figures.at("/broken").asInt()
                        + figures.at("/released").asInt()
                        + figures.at("/open").asInt())
                .isEqualTo(figures.at("/opened").asInt())
                .isPositive();
    }

    private static void delivered(Directory directory, String relay, String about, String staff, Instant at) {
        directory.tell("directory.relay-delivered.v1", "relays", relay, """
            {"relayId":"%s","about":"%s","staffId":"%s","channel":"live","level":"recipient","occurredAt":"%s"}\
            """.formatted(relay, about, staff, at));
    }

    private static Answer play(DeskClient desk, String name, String script, Instant start) {
        var body = JSON.createObjectNode()
                .put("id", "script-" + name)
                .put("script", script)
                .put("startsAt", start.truncatedTo(ChronoUnit.MILLIS).toString());
        var answer = desk.as(Roles.SUPERVISOR).post("/api/v1/telephone/scripts", body.toString());
        is("200", answer);
        return answer;
    }

    private static JsonNode open(DeskClient desk) {
        return desk.get("/api/v1/missed-calls?state=open").body().at("/items");
    }

    private static JsonNode withheld(DeskClient desk) {
        return desk.get("/api/v1/missed-calls/withheld").body().at("/items");
    }

    private static Answer attempt(DeskClient desk, String missed, String number, long seconds) {
        return desk.post("/api/v1/missed-calls/" + missed + "/attempts", """
            {"number":"%s","talkSeconds":%d}\
            """.formatted(number, seconds));
    }

    private static String line(DeskClient desk, String extension) {
        return desk.get("/api/v1/lines")
                .body()
                .valueStream()
                .filter(one -> one.at("/extension").asString().equals(extension))
                .map(one -> one.at("/state").asString())
                .findFirst()
                .orElse("");
    }

    private static JsonNode row(DeskClient desk, String promise) {
        return desk.get("/api/v1/promises")
                .body()
                .at("/items")
                .valueStream()
                .filter(one -> one.at("/promiseId").asString().equals(promise))
                .findFirst()
                .orElse(JSON.missingNode());
    }

    private static String promise(DeskClient desk, String owner, long within) {
        var id = "promise-" + UUID.randomUUID();
        is("201", desk.post("/api/v1/promises", """
            {"id":"%s","ownerId":"%s","number":"%s","withinSeconds":%d,"promisedAt":"%s"}\
            """.formatted(id, owner, NUMBER, within, now().minusSeconds(10))));
        return id;
    }

    private List<String> names(String aggregate) {
        return jdbc.sql("select name from event where aggregate_id = :id order by sequence")
                .param("id", aggregate)
                .query(String.class)
                .list();
    }

    private static String path(String complaint) {
        return "/api/v1/complaints/" + complaint;
    }

    private static String call(String complaint) {
        return "/api/v1/calls/" + complaint.replace("complaint-", "call-");
    }

    private static void is(String outcome, Answer answer) {
        assertThat(answer.outcome()).isEqualTo(outcome);
    }
}
