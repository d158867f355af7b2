package dev.frontdesk.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.axon.Projections;
import dev.frontdesk.call.routing.SamplePlans;
import dev.frontdesk.test.DeskClient;
import dev.frontdesk.test.DeskClient.Answer;
import dev.frontdesk.web.Roles;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** S117, S119, S124. The register reads like the paper book, and a sealed year proves what it said. */
class RegisterIT extends RunningCallService {

    private static final String REGISTER = "/api/v1/call-register";
    private static final Instant LAST_YEAR = Instant.parse("2025-06-30T16:30:00Z");

    @Autowired
    Projections projections;

    @Test
    void s119_s124_a_year_is_read_corrected_sealed_and_its_digest_still_fits_after_later_corrections() {
        var site = "site-register";
        try (var _ = openSite(site, "staff-register", 300)) {
            var desk = receptionist(site);
            var supervisor = desk.as(Roles.SUPERVISOR);
            var call = call(desk, LAST_YEAR);
            var message = message(desk, call);
            soon().until(() -> year(desk, 2025).body().at("/entries").asInt() == 1);
            // 2025-07-01 00:30 in Shanghai.
            assertThat(desk.get(REGISTER + "?day=2025-06-30").body().at("/items"))
                    .isEmpty();
            var entry = desk.get(REGISTER + "?day=2025-07-01");
            assertThat(entry.text("/items/0/caller/0/words/number")).isEqualTo("13800138222");
            assertThat(entry.text("/items/0/intention/0/word")).isEqualTo("other");
            assertThat(entry.text("/items/0/content/0/words/matter")).isEqualTo("请回电");
            assertThat(entry.text("/items/0/messages/0/recipientId")).isEqualTo("staff-register");
            assertThat(entry.text("/items/0/clerk")).isEqualTo("reception");

            is("409 cards-open", seal(supervisor, 2025));
            is("409 year-not-over", seal(supervisor, 2026));
            is("400 value-invalid", seal(supervisor, 1999));
            is("403 role-missing", seal(desk, 2025));
            is(
                    "200",
                    desk.post(
                            "/api/v1/calls/" + call + "/end",
                            "{\"disposition\":\"message\",\"endedAt\":\"%s\"}".formatted(LAST_YEAR.plusSeconds(90))));
            // S124. The end of January 2026 is long past.
            soon().until(() -> marked(site).contains("CallRegister.CallRegisterOverdue"));
            assertThat(year(desk, 2025).body().at("/overdue").asBoolean()).isTrue();

            var ended = now();
            soon().until(() -> now().isAfter(ended.plusSeconds(3)));
            is("200", seal(supervisor, 2025));
            is("200", seal(supervisor, 2025));
            var sealed = year(desk, 2025).body();
            assertThat(sealed.at("/seal/entries").asInt()).isEqualTo(1);
            assertThat(sealed.at("/seal/digest").asString()).hasSize(64);
            assertThat(sealed.at("/seal/valid").asBoolean()).isTrue();
            assertThat(sealed.at("/overdue").asBoolean()).isTrue();

            var knownAt = sealed.at("/seal/knownAt").asString();
            var print = desk.get(REGISTER + "?year=2025&knownAt=" + knownAt).body();
            soon().untilAsserted(() -> is("200", correct(desk, message)));
            var corrected = desk.get(REGISTER + "?year=2025");
            assertThat(corrected.body().at("/items/0/content/0/struck").asBoolean())
                    .isTrue();
            assertThat(corrected.text("/items/0/content/1/words/matter")).isEqualTo("请明天回电");
            assertThat(corrected.text("/items/0/content/1/reason")).isEqualTo("听错了");
            assertThat(desk.get(REGISTER + "?year=2025&knownAt=" + knownAt).body())
                    .isEqualTo(print);

            projections.rebuild();
            soon().until(projections::caughtUp);
            soon().untilAsserted(() -> assertThat(
                            year(desk, 2025).body().at("/seal/valid").asBoolean())
                    .isTrue());
            assertThat(desk.get(REGISTER + "?year=2025&knownAt=" + knownAt).body())
                    .isEqualTo(print);
        }
    }

    @Test
    void s117_a_full_book_is_closed_by_itself() {
        var site = "site-book";
        try (var _ = openSite(site, "staff-book", 300)) {
            var desk = receptionist(site);
            var json = JsonMapper.builder().build();
            var plan = (ObjectNode) json.readTree(SamplePlans.text("b"));
            plan.set("limits", json.readTree("""
                {"callBackSeconds":14400,"missedCallSeconds":1800,"complaintSeconds":600,"contactSeconds":7200,
                 "ringSeconds":5,"bookEntries":2,"sealDays":31}
                """));
            is("201", desk.as(Roles.SUPERVISOR).put("/api/v1/routing-plans/plan-book", plan.toString()));
            call(desk, now().minusSeconds(60));
            call(desk, now().minusSeconds(50));
            call(desk, now().minusSeconds(40));

            var year = now().atZone(ZoneId.of("Asia/Shanghai")).getYear();
            soon().until(() -> year(desk, year).body().at("/books").size() == 1);
            var book = year(desk, year).body().at("/books/0");
            assertThat(book.at("/book").asInt()).isEqualTo(1);
            assertThat(book.at("/entries").asInt()).isEqualTo(2);
            assertThat(desk.get(REGISTER + "?limit=2").body().at("/items")).hasSize(2);
            var next = desk.get(REGISTER + "?limit=2").text("/next");
            assertThat(desk.get(REGISTER + "?limit=2&cursor=" + next).body().at("/items"))
                    .hasSize(1);
        }
    }

    private List<String> marked(String site) {
        return jdbc.sql("select name from event where aggregate_id = :id")
                .param("id", "register-" + site + "-2025")
                .query(String.class)
                .list();
    }

    private static String call(DeskClient desk, Instant at) {
        var id = newCallId();
        is("201", desk.post("/api/v1/calls", """
            {"id":"%s","line":"8000","kind":"other","number":"13800138222","callerName":"陈先生","ringingAt":"%s",
             "answeredAt":"%s"}\
            """.formatted(id, at, at.plusSeconds(2))));
        return id;
    }

    private static String message(DeskClient desk, String call) {
        var id = newMessageId();
        is("201", desk.post("/api/v1/messages", """
            {"id":"%s","recipientId":"staff-register","callId":"%s","number":"13800138222","text":"请回电","takenAt":"%s"}\
            """.formatted(id, call, LAST_YEAR.plusSeconds(60))));
        return id;
    }

    /** The message is late long since, so its version grows meanwhile. */
    private static Answer correct(DeskClient desk, String message) {
        var version =
                desk.get("/api/v1/messages/" + message).body().at("/version").asLong();
        return desk.postAtVersion("/api/v1/messages/" + message + "/corrections", """
            {"text":"请明天回电","reason":"听错了"}\
            """, version);
    }

    private static Answer year(DeskClient desk, int year) {
        return desk.get(REGISTER + "/years/" + year);
    }

    private static Answer seal(DeskClient who, int year) {
        return who.post(REGISTER + "/years/" + year + "/seal", "");
    }

    private static void is(String outcome, Answer answer) {
        assertThat(answer.outcome()).isEqualTo(outcome);
    }
}
