package dev.frontdesk.call;

import static dev.frontdesk.test.DeskClient.encoded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.test.Contracts;
import dev.frontdesk.test.DeskClient;
import dev.frontdesk.test.Heard;
import dev.frontdesk.web.Roles;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A front desk at work: somebody calls, leaves a message, and the right person hears of it in time, or does not. */
class FrontDeskCallIT extends RunningCallService {

    @Test
    void s106_a_call_is_recorded_from_the_first_ring_to_its_disposition() {
        var site = "site-card";
        try (var _ = openSite(site, "staff-card", 300)) {
            var desk = receptionist(site);
            var call = newCallId();
            var rang = now().minusSeconds(60);

            var registered = desk.post("/api/v1/calls", """
                {"id":"%s","line":"8000","number":"13900001111","callerName":"陈先生","kind":"asking-for-person",
                 "ringingAt":"%s"}\
                """.formatted(call, rang));
            assertThat(registered.outcome()).isEqualTo("201");
            assertThat(registered.etag()).isEqualTo("\"0\"");
            assertThat(desk.post(
                                    "/api/v1/calls/" + call + "/answer",
                                    "{\"answeredAt\":\"%s\"}".formatted(rang.plusMillis(2500)))
                            .outcome())
                    .isEqualTo("200");
            assertThat(desk.post("/api/v1/calls/" + call + "/transfers", """
                {"extension":"8171","outcome":"busy"}\
                """).outcome())
                    .isEqualTo("200");
            assertThat(desk.post("/api/v1/calls/" + call + "/end", "{}").code()).isEqualTo("disposition-missing");
            assertThat(desk.post("/api/v1/calls/" + call + "/end", "{\"disposition\":\"informed\"}")
                            .outcome())
                    .isEqualTo("200");

            var card = desk.get("/api/v1/calls/" + call);
            assertThat(card.etag()).isEqualTo("\"4\"");
            assertThat(card.text("/state")).isEqualTo("ended");
            assertThat(card.text("/clerk")).isEqualTo("reception");
            assertThat(card.text("/greeting/zh")).isEqualTo("您好");
            assertThat(card.text("/caller/name")).isEqualTo("陈先生");
            assertThat(card.body().at("/ringMillis").asLong()).isEqualTo(2500);
            assertThat(card.text("/transfers/0/outcome")).isEqualTo("busy");
            assertThat(card.text("/disposition")).isEqualTo("informed");
            var asItRang = desk.get("/api/v1/calls/" + call + "?asOf=" + encoded(rang.plusMillis(1)));
            assertThat(asItRang.text("/state")).isEqualTo("ringing");

            soon().untilAsserted(() -> assertThat(
                            desk.get("/api/v1/calls?state=ended").text("/items/0/callId"))
                    .isEqualTo(call));
            assertThat(desk.get("/api/v1/calls?state=ended").body().toString()).doesNotContain("陈先生", "1390000");
        }
    }

    @Test
    void s113_to_s116_a_message_is_relayed_read_back_wrong_corrected_and_confirmed_in_time() {
        var site = "site-story";
        try (var directory = openSite(site, "staff-lin", 300);
                var heard = new Heard()) {
            var desk = receptionist(site);
            var message = newMessageId();
            var first = relay(message, 1);
            var second = relay(message, 2);

            var taken = desk.post("/api/v1/messages", """
                {"id":"%s","recipientId":"staff-lin","callerName":"王女士","number":"021-61234567",
                 "text":"请三点前回电"}\
                """.formatted(message));
            assertThat(taken.outcome()).isEqualTo("201");
            assertThat(taken.etag()).isEqualTo("\"0\"");
            soon().untilAsserted(() -> assertThat(heard.facts("call.relay-requested.v1", message))
                    .singleElement()
                    .satisfies(
                            fact -> assertThat(fact.at("/relayId").asString()).isEqualTo(first))
                    .satisfies(fact -> assertThat(Contracts.objections("call.relay-requested.v1", fact.toString()))
                            .isEmpty()));

            directory.delivered(first, "staff-lin", now());
            awaitState(desk, message, "relayed");
            // Two moments can be the same microsecond.
            var beforeItWasSeen = now().minusMillis(1);
            directory.seen(first, "staff-lin", now());
            awaitState(desk, message, "seen");
            directory.readBack(first, "staff-lin", false, now());
            awaitState(desk, message, "to-correct");
            soon().untilAsserted(() -> assertThat(
                            desk.get("/api/v1/messages?state=to-correct").text("/items/0/id"))
                    .isEqualTo(message));

            var correction = "{\"number\":\"021-61234568\",\"reason\":\"号码听错\"}";
            var path = "/api/v1/messages/" + message + "/corrections";
            assertThat(desk.post(path, correction).code()).isEqualTo("version-required");
            assertThat(desk.postAtVersion(path, correction, 1).code()).isEqualTo("version-mismatch");
            var corrected = desk.postAtVersion(path, correction, 3);
            assertThat(corrected.outcome()).isEqualTo("200");
            assertThat(corrected.etag()).isEqualTo("\"4\"");
            soon().untilAsserted(() -> assertThat(heard.facts("call.relay-requested.v1", message))
                    .hasSize(2)
                    .last()
                    .satisfies(
                            fact -> assertThat(fact.at("/relayId").asString()).isEqualTo(second))
                    .satisfies(fact ->
                            assertThat(fact.at("/supersedes").asString()).isEqualTo(first)));
            assertThat(desk.get("/api/v1/messages/" + message).text("/state")).isEqualTo("taken");

            directory.delivered(second, "staff-lin", now());
            directory.readBack(second, "staff-lin", true, now());
            awaitState(desk, message, "confirmed");

            var now = desk.get("/api/v1/messages/" + message);
            assertThat(now.text("/details/number")).isEqualTo("021-61234568");
            assertThat(now.text("/details/text")).isEqualTo("请三点前回电");
            assertThat(now.text("/promise/state")).isEqualTo("kept");
            assertThat(now.text("/relay/confirmedBy/names/en")).isEqualTo("Lin Xiaoyu");
            var then = desk.get("/api/v1/messages/" + message + "?asOf=" + encoded(beforeItWasSeen));
            assertThat(then.text("/state")).isEqualTo("relayed");
            assertThat(then.text("/details/number")).isEqualTo("021-61234567");
            assertThat(then.text("/promise/state")).isEqualTo("open");

            var history = desk.get("/api/v1/messages/" + message + "/history");
            assertThat(history.body().at("/steps").size()).isEqualTo(7);
            assertThat(history.text("/steps/0/actor")).isEqualTo("reception");
            assertThat(history.text("/steps/1/actor")).isEqualTo("system:directory-service");
            assertThat(history.text("/steps/4/name")).isEqualTo("PhoneMessage.MessageCorrected");
            assertThat(history.text("/steps/4/correction/reason")).isEqualTo("号码听错");
            assertThat(history.text("/steps/4/correction/before/number")).isEqualTo("021-61234567");
            assertThat(history.text("/steps/4/correction/after/number")).isEqualTo("021-61234568");
            figures(desk, 1, 1, 0, 0);
        }
    }

    @Test
    void what_was_told_late_is_read_as_of_when_it_happened_and_as_known_before() {
        var site = "site-axes";
        try (var directory = openSite(site, "staff-axes", 300)) {
            var desk = receptionist(site);
            var message = newMessageId();
            var takenAt = now().minusSeconds(120);
            take(desk, message, "staff-axes", takenAt);
            var beforeItWasTold = now();
            directory.seen(relay(message, 1), "staff-axes", takenAt.plusSeconds(30));
            awaitState(desk, message, "seen");

            var path = "/api/v1/messages/" + message;
            assertThat(desk.get(path + "?asOf=" + encoded(takenAt.plusSeconds(29)))
                            .text("/state"))
                    .isEqualTo("taken");
            assertThat(desk.get(path + "?asOf=" + encoded(takenAt.plusSeconds(30)))
                            .text("/state"))
                    .isEqualTo("seen");
            assertThat(desk.get(path + "?knownAt=" + encoded(beforeItWasTold)).text("/state"))
                    .isEqualTo("taken");
            assertThat(desk.get(path + "?asOf=" + encoded(takenAt.minusSeconds(1)))
                            .outcome())
                    .isEqualTo("404 not-found");
            assertThat(desk.get(path + "?asOf=" + encoded(Instant.now().plusSeconds(3600)))
                            .code())
                    .isEqualTo("moment-in-future");
        }
    }

    @Test
    void s114_past_the_limit_it_is_overdue_and_late_evidence_still_counts() {
        var site = "site-late";
        try (var directory = openSite(site, "staff-late", 1);
                var heard = new Heard()) {
            var desk = receptionist(site);
            var keptLate = newMessageId();
            var broken = newMessageId();
            var inTime = newMessageId();
            take(desk, keptLate, "staff-late", null);
            var justInTime = now();
            take(desk, broken, "staff-late", null);
            take(desk, inTime, "staff-late", null);
            directory.readBack(relay(inTime, 1), "staff-late", true, now());
            figuresAddUp(desk);

            soon().untilAsserted(() ->
                    assertThat(heard.facts("call.message-overdue.v1", keptLate)).hasSize(1));
            soon().untilAsserted(() -> figures(desk, 3, 1, 2, 0));
            directory.overdue(relay(broken, 1), now());
            directory.escalated(relay(broken, 1), "staff-deputy", now().plusSeconds(1), now());
            directory.readBack(relay(keptLate, 1), "staff-late", true, justInTime);
            directory.readBack(relay(broken, 1), "staff-deputy", true, now());
            awaitState(desk, keptLate, "confirmed");
            awaitState(desk, broken, "confirmed");

            soon().untilAsserted(() -> figures(desk, 3, 2, 1, 0));
            var late = desk.get("/api/v1/messages/" + broken);
            assertThat(late.body().at("/overdue").asBoolean()).isTrue();
            assertThat(late.text("/escalation/to/staffId")).isEqualTo("staff-deputy");
            assertThat(late.text("/relay/confirmedBy/staffId")).isEqualTo("staff-deputy");
            var kept = desk.get("/api/v1/promises?state=kept").body().at("/items");
            assertThat(kept.valueStream()
                            .filter(row -> row.at("/evidenceLate").asBoolean())
                            .map(row -> row.at("/promiseId").asString()))
                    .containsExactly(keptLate);
            assertThat(desk.get("/api/v1/messages?state=overdue")
                            .body()
                            .at("/items")
                            .size())
                    .isEqualTo(1);
            var owed = desk.get("/api/v1/promises?state=broken");
            assertThat(owed.text("/items/0/promiseId")).isEqualTo(broken);
            assertThat(owed.text("/items/0/escalatedTo")).isEqualTo("staff-deputy");
            assertThat(owed.text("/items/0/escalatedLevel")).isEqualTo("deputy");
            var figures = desk.get("/api/v1/promises/figures").body();
            assertThat(figures.at("/evidenceLate").asLong()).isEqualTo(1);
            var behind = "/api/v1/promises/figures/%s/events";
            assertThat(desk.get(behind.formatted("kept")).body().at("/items")).hasSize(2);
            var overdueEvent =
                    jdbc.sql("""
                        select event_id::text from event
                        where aggregate_id = :id and name = 'PhoneMessage.RelayOverdue'
                        """).param("id", broken).query(String.class).list();
            assertThat(overdueEvent).hasSize(1);
            assertThat(desk.get(behind.formatted("broken")).text("/items/0/eventId"))
                    .isEqualTo(overdueEvent.getFirst());
        }
    }

    @Test
    void a_site_of_which_nothing_was_told_has_the_usual_limit() {
        var site = "site-untold";
        try (var directory = new Directory(site)) {
            directory.staff("staff-untold", true);
            soon().until(() -> knownStaff.recipient("staff-untold", site).isPresent());
            var desk = receptionist(site);
            var message = newMessageId();
            var takenAt = now();
            take(desk, message, "staff-untold", takenAt);

            assertThat(desk.get("/api/v1/messages/" + message).text("/promise/dueAt"))
                    .isEqualTo(takenAt.plusSeconds(300).toString());
        }
    }

    @Test
    void s113_the_same_message_sent_again_is_one_message() {
        var site = "site-again";
        try (var _ = openSite(site, "staff-again", 300)) {
            var desk = receptionist(site);
            var message = newMessageId();
            var key = UUID.randomUUID().toString();
            var body = body(message, "staff-again", "请回电");
            assertThat(desk.post("/api/v1/messages", body, key).outcome()).isEqualTo("201");
            var stored = eventsStored(site);

            assertThat(desk.post("/api/v1/messages", body, key).outcome()).isEqualTo("201");
            assertThat(desk.post("/api/v1/messages", body).outcome()).isEqualTo("201");
            assertThat(desk.post("/api/v1/messages", body(message, "staff-again", "不用回电"), key)
                            .code())
                    .isEqualTo("key-reused");
            assertThat(desk.post("/api/v1/messages", body(message, "staff-again", "不用回电"))
                            .code())
                    .isEqualTo("id-taken");
            assertThat(eventsStored(site)).isEqualTo(stored);
        }
    }

    @Test
    void a_message_is_there_for_its_site_and_its_recipient_alone() {
        var site = "site-own";
        try (var _ = openSite(site, "staff-own", 300)) {
            var desk = receptionist(site);
            var message = newMessageId();
            var path = "/api/v1/messages/" + message;
            take(desk, message, "staff-own", null);

            assertThat(desk.get(path).outcome()).isEqualTo("200");
            assertThat(desk.as(Roles.SUPERVISOR).get(path).outcome()).isEqualTo("200");
            assertThat(desk.as(Roles.MANAGER).get(path + "/history").outcome()).isEqualTo("200");
            assertThat(desk.host("staff-own").get(path).text("/details/text")).isEqualTo("请回电");
            assertThat(desk.host("staff-other").get(path).outcome()).isEqualTo("404 not-found");
            assertThat(desk.host("staff-other").get(path + "/history").outcome())
                    .isEqualTo("404 not-found");
            assertThat(desk.at("site-other").get(path).outcome()).isEqualTo("404 not-found");
            assertThat(desk.at("site-other")
                            .postAtVersion(path + "/corrections", "{\"text\":\"x\",\"reason\":\"y\"}", 0)
                            .outcome())
                    .isEqualTo("404 not-found");
            assertThat(desk.at("site-other")
                            .get("/api/v1/messages")
                            .body()
                            .at("/items")
                            .size())
                    .isZero();
            assertThat(desk.as(Roles.MAIL_CLERK).get(path).code()).isEqualTo("role-missing");
        }
    }

    private static void take(
            DeskClient desk, String message, String staffId, @org.jspecify.annotations.Nullable Instant at) {
        var body = body(message, staffId, "请回电");
        var whole = at == null ? body : body.replaceFirst("}$", ",\"takenAt\":\"" + at + "\"}");
        assertThat(desk.post("/api/v1/messages", whole).outcome()).isEqualTo("201");
    }

    private static String body(String message, String staffId, String text) {
        return """
            {"id":"%s","recipientId":"%s","callerName":"王女士","number":"13800138000","text":"%s"}\
            """.formatted(message, staffId, text);
    }

    private static void awaitState(DeskClient desk, String message, String state) {
        soon().untilAsserted(
                        () -> assertThat(desk.get("/api/v1/messages/" + message).text("/state"))
                                .isEqualTo(state));
    }

    private static void figures(DeskClient desk, long opened, long kept, long broken, long open) {
        soon().untilAsserted(() -> {
            var figures = desk.get("/api/v1/promises/figures").body();
            assertThat(figures.at("/opened").asLong()).isEqualTo(opened);
            assertThat(figures.at("/kept").asLong()).isEqualTo(kept);
            assertThat(figures.at("/broken").asLong()).isEqualTo(broken);
            assertThat(figures.at("/open").asLong()).isEqualTo(open);
        });
        figuresAddUp(desk);
    }

    private static void figuresAddUp(DeskClient desk) {
        var figures = desk.get("/api/v1/promises/figures").body();
        assertThat(figures.at("/opened").asLong())
                .isEqualTo(figures.at("/kept").asLong()
                        + figures.at("/broken").asLong()
                        + figures.at("/released").asLong()
                        + figures.at("/open").asLong());
    }
}
