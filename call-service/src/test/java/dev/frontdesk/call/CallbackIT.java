package dev.frontdesk.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.axon.Projections;
import dev.frontdesk.test.DeskClient;
import dev.frontdesk.test.DeskClient.Answer;
import dev.frontdesk.web.Roles;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** S9, S13, S18, S22. Every promise to call back is open, kept, broken or released, also after a rebuild. */
class CallbackIT extends RunningCallService {

    @Autowired
    Projections projections;

    @Test
    void s9_opened_is_kept_and_broken_and_released_and_open_also_after_a_rebuild() {
        try (var _ = openSite("site-callback", "staff-callback", 300)) {
            var desk = receptionist("site-callback");
            var kept = promise(desk, 600);
            var late = promise(desk, 1);
            var broken = promise(desk, 1);
            var released = promise(desk, 600);
            var open = promise(desk, 600);
            is("200", attempt(desk, kept, "13800138000", 0));
            is("200", attempt(desk, kept, "+86 138 0013 8000", 95));
            is("200", desk.post(path(released) + "/release", "{\"reason\":\"caller-declines\"}"));
            attempt(desk, open, "13800138000", 0);

            soon().untilAsserted(() -> assertThat(overdueMarks("site-callback")).isEqualTo(2));
            is("200", attemptAt(desk, late, 60, Instant.now().minusSeconds(30)));
            is("200", attempt(desk, broken, "13800138000", 60));

            soon().untilAsserted(() -> sums(desk));
            var before = desk.get("/api/v1/promises").body();
            assertThat(desk.get("/api/v1/promises?state=kept").text("/items/0/kind"))
                    .isEqualTo("call-back");
            each_figure_names_its_events(desk);
            projections.rebuild();
            soon().until(projections::caughtUp);
            soon().untilAsserted(() -> sums(desk));
            assertThat(desk.get("/api/v1/promises").body()).isEqualTo(before);
        }
    }

    @Test
    void what_is_wrong_with_a_promise_has_its_own_answer() {
        try (var _ = openSite("site-badpromise", "staff-badpromise", 300)) {
            var desk = receptionist("site-badpromise");
            var id = newPromiseId();
            is("404 unknown-staff", desk.post("/api/v1/promises", body(id, "staff-nobody", 600, "")));
            var call = ",\"callId\":\"" + newCallId() + "\"";
            is("404 unknown-call", desk.post("/api/v1/promises", body(id, "staff-badpromise", 600, call)));
            is("400 id-malformed", desk.post("/api/v1/promises", body("promise-1", "staff-badpromise", 600, "")));
            is("400 value-invalid", desk.post("/api/v1/promises", body(id, "staff-badpromise", 0, "")));
            is("201", desk.post("/api/v1/promises", body(id, "staff-badpromise", 600, "")));
            is("201", desk.post("/api/v1/promises", body(id, "staff-badpromise", 600, "")));
            is("409 id-taken", desk.post("/api/v1/promises", body(id, "staff-badpromise", 600, call(desk))));
            is("409 another-number", attempt(desk, id, "13800138001", 60));
            is("400 number-invalid", attempt(desk, id, "twelve", 60));
            is("400 value-invalid", attempt(desk, id, "13800138000", -1));
            is("400 value-invalid", desk.post(path(id) + "/release", "{\"reason\":\"bored\"}"));
            is("404 not-found", desk.post(path(newPromiseId()) + "/release", "{\"reason\":\"caller-declines\"}"));
            is("404 not-found", attempt(desk.at("site-else"), id, "13800138000", 60));
            is("403 role-missing", attempt(desk.as(Roles.HOST), id, "13800138000", 60));
            is("200", desk.post(path(id) + "/release", "{\"reason\":\"recorded-by-mistake\"}"));
            is("409 promise-settled", desk.post(path(id) + "/release", "{\"reason\":\"caller-declines\"}"));
        }
    }

    private static String call(DeskClient desk) {
        var id = newCallId();
        is("201", desk.post("/api/v1/calls", "{\"id\":\"%s\"}".formatted(id)));
        return ",\"callId\":\"" + id + "\"";
    }

    /** Page by page, and only of the kind asked for. */
    private void each_figure_names_its_events(DeskClient desk) {
        var figures = desk.get("/api/v1/promises/figures?kind=call-back").body();
        for (var figure : List.of("opened", "kept", "broken", "released", "open")) {
            var ids = new HashSet<String>();
            var cursor = "";
            do {
                var page = desk.get("/api/v1/promises/figures/%s/events?kind=call-back&asOf=%s&limit=1&cursor=%s"
                        .formatted(figure, figures.at("/asOf").asString(), cursor));
                is("200", page);
                page.body()
                        .at("/items")
                        .forEach(one -> ids.add(one.at("/eventId").asString()));
                cursor = page.body().at("/next").isNull() ? "" : page.text("/next");
            } while (!cursor.isEmpty());
            assertThat(ids).as(figure).hasSize(figures.at("/" + figure).asInt());
            assertThat(jdbc.sql("select count(*) from event where event_id::text in (:ids)")
                            .param("ids", ids)
                            .query(Long.class)
                            .single())
                    .as(figure)
                    .isEqualTo(ids.size());
        }
        assertThat(desk.get("/api/v1/promises/figures?kind=message")
                        .body()
                        .at("/opened")
                        .asInt())
                .isZero();
        assertThat(desk.get("/api/v1/promises?kind=message").body().at("/items"))
                .isEmpty();
        is("404 not-found", desk.get("/api/v1/promises/figures/guessed/events"));
        is("400 value-invalid", desk.get("/api/v1/promises/figures?kind=guessed"));
    }

    private static void sums(DeskClient desk) {
        var figures = desk.get("/api/v1/promises/figures");
        assertThat(figures.body().at("/opened").asInt()).isEqualTo(5);
        assertThat(desk.get("/api/v1/promises?state=kept").body().at("/items").size())
                .isEqualTo(2);
        assertThat(desk.get("/api/v1/promises?state=broken").body().at("/items").size())
                .isEqualTo(1);
        assertThat(desk.get("/api/v1/promises?state=released")
                        .body()
                        .at("/items")
                        .size())
                .isEqualTo(1);
        assertThat(desk.get("/api/v1/promises?state=open").body().at("/items").size())
                .isEqualTo(1);
    }

    private long overdueMarks(String site) {
        return jdbc.sql("select count(*) from promise where site = :site and overdue_by is not null")
                .param("site", site)
                .query(Long.class)
                .single();
    }

    /** Made a minute ago, so that a call half a minute ago can be evidence for a short one. */
    private static String promise(DeskClient desk, long within) {
        var id = newPromiseId();
        var seconds = within == 1 ? 40 : within;
        is("201", desk.post("/api/v1/promises", body(id, "staff-callback", seconds, "")));
        return id;
    }

    private static String body(String id, String owner, long within, String more) {
        return """
            {"id":"%s","ownerId":"%s","number":"13800138000","callerName":"陈先生","withinSeconds":%d,
             "promisedAt":"%s"%s}\
            """.formatted(id, owner, within, Instant.now().minusSeconds(60), more);
    }

    private static Answer attempt(DeskClient desk, String id, String number, long seconds) {
        return desk.post(path(id) + "/attempts", """
            {"staffId":"staff-%s","number":"%s","talkSeconds":%d}\
            """.formatted(
                        desk.site()
                                .replaceFirst("^site-(else|badpromise)$", "badpromise")
                                .replace("site-", ""),
                        number,
                        seconds));
    }

    private static Answer attemptAt(DeskClient desk, String id, long seconds, Instant at) {
        return desk.post(path(id) + "/attempts", """
            {"staffId":"staff-callback","number":"13800138000","talkSeconds":%d,"calledAt":"%s"}\
            """.formatted(seconds, at));
    }

    private static String path(String id) {
        return "/api/v1/promises/" + id;
    }

    private static String newPromiseId() {
        return "promise-" + UUID.randomUUID();
    }

    private static void is(String outcome, Answer answer) {
        assertThat(answer.outcome()).isEqualTo(outcome);
    }
}
