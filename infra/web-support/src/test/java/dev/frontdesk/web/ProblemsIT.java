package dev.frontdesk.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.web.sample.TrialController;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.json.JsonMapper;

/** Whatever goes wrong: its status, its code, a sentence, and nothing from inside. */
@ExtendWith(OutputCaptureExtension.class)
class ProblemsIT extends WebTest {

    private static final String CORRELATION = "01890a5d-ac96-774b-bcce-b302099a8057";

    @Test
    void a_refusal_has_its_code_its_parameters_and_its_sentence_in_the_readers_language() {
        var chinese = send(request("/api/v1/trials/rejection")
                .header("X-Correlation-Id", CORRELATION)
                .GET());
        var english = send(request("/api/v1/trials/rejection")
                .header("Accept-Language", "fr, en-GB;q=0.8, zh;q=0.5")
                .GET());

        assertThat(chinese.statusCode()).isEqualTo(409);
        assertThat(chinese.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(chinese.headers().firstValue("X-Correlation-Id")).contains(CORRELATION);
        assertThat(chinese.body()).isEqualTo("""
            {"type":"urn:frontdesk:problem:note-closed","title":"便条 note-1 已归档，不能再改。","status":409,\
            "code":"note-closed","params":{"id":"note-1"},"errors":[],"instance":"urn:uuid:%s"}\
            """.formatted(CORRELATION));
        assertThat(json(english).path("title").asString()).isEqualTo("Note note-1 is filed and cannot be changed.");
    }

    @Test
    void what_frameworks_wrap_is_unwrapped() {
        assertThat(code(get("/api/v1/trials/wrapped"))).isEqualTo("409 note-closed");
        assertThat(code(get("/api/v1/trials/aggregate"))).isEqualTo("404 not-found");
        assertThat(code(get("/api/v1/trials/missing"))).isEqualTo("404 unknown-recipient");
    }

    @Test
    void the_database_being_down_says_when_to_try_again() {
        for (var kind : List.of("database", "connection")) {
            var response = get("/api/v1/trials/" + kind);
            assertThat(code(response)).isEqualTo("503 unavailable");
            assertThat(response.headers().firstValue("Retry-After")).contains("5");
        }
    }

    @Test
    void nothing_from_inside_is_told_or_logged_and_the_log_has_it_once(CapturedOutput log) {
        for (var kind : List.of("bug", "error")) {
            var correlation = UUID.randomUUID().toString();
            var response = send(request("/api/v1/trials/" + kind)
                    .header("X-Correlation-Id", correlation)
                    .GET());

            assertThat(code(response)).isEqualTo("500 internal");
            assertThat(log.getOut()).containsOnlyOnce("GET /api/v1/trials/{kind} failed (" + correlation + ")");
        }
        assertThat(log.getOut()).contains("java.lang.IllegalArgumentException").contains("TrialController.fail");
        for (var kind : List.of(
                "rejection", "wrapped", "unknown-code", "aggregate", "bug", "error", "database", "connection")) {
            assertThat(get("/api/v1/trials/" + kind).body())
                    .doesNotContain(TrialController.SECRET)
                    .doesNotContain("Exception")
                    .doesNotContain("dev.frontdesk");
        }
        assertThat(log.getAll()).doesNotContain(TrialController.SECRET);
    }

    @Test
    void a_code_without_a_sentence_still_gets_one() {
        var response = get("/api/v1/trials/unknown-code");
        assertThat(code(response)).isEqualTo("409 never-written-down");
        assertThat(json(response).path("title").asString()).isEqualTo("未予受理。");
    }

    @Test
    void json_that_is_none_or_has_the_wrong_form() {
        assertThat(code(post("/api/v1/trials/body", "{\"numbers\":[1,"))).isEqualTo("400 malformed-json");
        assertThat(code(post("/api/v1/trials/body", ""))).isEqualTo("400 malformed-json");
        assertThat(code(post("/api/v1/trials/body", "{} {}"))).isEqualTo("400 malformed-json");
        assertThat(code(post("/api/v1/trials/body", "{\"numbers\":[],\"numbers\":[]}")))
                .isEqualTo("400 malformed-json");
        assertThat(fields("{\"numbers\":[1,\"13800138000\"]}")).isEqualTo("400 value-invalid numbers[1]");
        assertThat(fields("{\"at\":\"gestern\"}")).isEqualTo("400 value-invalid at");
        assertThat(fields("{\"nested\":{\"depth\":{}}}")).isEqualTo("400 value-invalid nested.depth");
        assertThat(post("/api/v1/trials/body", "{\"at\":\"gestern 13800138000\"}")
                        .body())
                .doesNotContain("1380");
    }

    @Test
    void fields_that_are_wrong_are_named_in_order() {
        var response = post("/api/v1/notes", "{\"text\":\" \"}");
        assertThat(code(response)).isEqualTo("400 field-missing");
        assertThat(json(response).path("errors").toString())
                .isEqualTo(
                        "[{\"field\":\"id\",\"code\":\"field-missing\"},{\"field\":\"text\",\"code\":\"text-missing\"}]");
        assertThat(code(post("/api/v1/notes", note("x".repeat(500), null)))).startsWith("201");
        assertThat(code(post("/api/v1/notes", note("x".repeat(501), null)))).isEqualTo("400 text-too-long");
        assertThat(code(post("/api/v1/notes", note("x", "2999-01-01T00:00:00Z"))))
                .isEqualTo("400 time-in-future");
    }

    @Test
    void routes_methods_and_media_types() {
        assertThat(code(get("/api/v1/nothing"))).isEqualTo("404 not-found");
        assertThat(code(get("/nowhere"))).isEqualTo("404 not-found");
        assertThat(code(get("/error"))).isEqualTo("404 not-found");
        assertThat(code(get("/api/v1/notes/%2e%2e/x"))).isEqualTo("400 request-malformed");
        var method =
                send(request("/api/v1/notes").header("Idempotency-Key", "k").DELETE());
        assertThat(code(method)).isEqualTo("405 method-not-allowed");
        assertThat(method.headers().firstValue("Allow").orElseThrow()).contains("GET", "POST");
        assertThat(code(send(request("/api/v1/notes/note-1")
                        .setHeader("Accept", "image/png")
                        .GET())))
                .startsWith("40");
        assertThat(code(send(request("/api/v1/notes")
                        .setHeader("Accept", "image/png")
                        .GET())))
                .isEqualTo("406 not-acceptable");
        var form = request("/api/v1/notes").setHeader("Content-Type", "application/x-www-form-urlencoded");
        assertThat(code(send(form.header("Idempotency-Key", "k").POST(BodyPublishers.ofString("id=1")))))
                .isEqualTo("415 media-type-unsupported");
    }

    @Test
    void what_the_container_refuses_is_a_problem_in_both_languages() throws Exception {
        var refused = Map.of(
                "GET /{a} HTTP/1.1\r\nHost: x\r\n\r\n",
                "400 request-malformed",
                "GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: x\r\n\r\n",
                "400 request-malformed",
                "GET / HTTP/1.1\r\n\r\n",
                "400 request-malformed",
                "GET / HTTP/9.9\r\nHost: x\r\n\r\n",
                "505 http-unsupported");
        for (var request : refused.entrySet()) {
            try (var socket = new Socket("127.0.0.1", port)) {
                socket.getOutputStream().write(request.getKey().getBytes(UTF_8));
                var answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
                var problem = JsonMapper.shared().readTree(answer.substring(answer.indexOf("\r\n\r\n") + 4));

                assertThat(answer).startsWith("HTTP/1.1 " + request.getValue().substring(0, 3));
                assertThat(answer).contains("Content-Type: application/problem+json", "X-Correlation-Id: ");
                assertThat(problem.path("status").asString() + " "
                                + problem.path("code").asString())
                        .isEqualTo(request.getValue());
                assertThat(problem.path("title").asString()).matches("\\p{IsHan}.*。 [A-Z].*\\.");
            }
        }
    }

    @Test
    void a_body_of_two_megabytes_is_too_large_with_and_without_its_length() {
        var large = "{\"id\":\"note-large\",\"text\":\"" + "字".repeat(700_000) + "\"}";
        assertThat(code(post("/api/v1/notes", large))).isEqualTo("413 body-too-large");
        var chunked = BodyPublishers.fromPublisher(BodyPublishers.ofString(large));
        assertThat(code(send(
                        request("/api/v1/notes").header("Idempotency-Key", "k").POST(chunked))))
                .isEqualTo("413 body-too-large");
        assertThat(code(get("/api/v1/notes/note-large"))).isEqualTo("404 not-found");
    }

    @Test
    void an_edit_says_what_it_edits() {
        var id = "note-" + UUID.randomUUID();
        post("/api/v1/notes", "{\"id\":\"%s\",\"text\":\"t\"}".formatted(id));

        assertThat(mark(id, null)).isEqualTo("428 version-required");
        assertThat(mark(id, "*")).isEqualTo("428 version-required");
        assertThat(mark(id, "W/\"0\"")).isEqualTo("400 version-malformed");
        assertThat(mark(id, "\"7\"")).isEqualTo("412 version-mismatch");
        assertThat(mark(id, "\"0\"")).startsWith("200");
        var late = json(marking(id, "\"0\"")).path("params");
        assertThat(late.path("changedBy").asString()).isEqualTo("lin");
        assertThat(Instant.parse(late.path("changedAt").asString()))
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(5));
        assertThat(get("/api/v1/notes/" + id).headers().firstValue("ETag")).contains("\"1\"");
        assertThat(send(request("/api/v1/notes/" + id)
                                .header("If-None-Match", "\"1\"")
                                .GET())
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void a_moment_can_be_asked_for_but_not_the_future() {
        var id = "note-" + UUID.randomUUID();
        post("/api/v1/notes", "{\"id\":\"%s\",\"text\":\"t\",\"takenAt\":\"2026-01-02T03:04:05Z\"}".formatted(id));
        var note = "/api/v1/notes/" + id;

        assertThat(json(get(note)).path("takenAt").asString()).isEqualTo("2026-01-02T03:04:05Z");
        assertThat(get(note + "?asOf=2026-01-02T11:04:05+08:00").statusCode()).isEqualTo(200);
        assertThat(get(note + "?asOf=2026-01-02T03:04:04Z").statusCode()).isEqualTo(404);
        assertThat(get(note + "?knownAt=2026-01-02T03:04:05Z").statusCode()).isEqualTo(404);
        assertThat(code(get(note + "?asOf=2999-01-01T00:00:00Z"))).isEqualTo("400 moment-in-future");
        assertThat(code(get(note + "?knownAt=yesterday"))).isEqualTo("400 value-invalid");
    }

    @Test
    void a_list_goes_on_where_the_last_page_ended() {
        var first = get("/api/v1/notes?limit=2");
        var next = json(first).path("next").asString();

        assertThat(json(first).path("items").toString()).isEqualTo("[{\"number\":1},{\"number\":2}]");
        assertThat(first.headers().firstValue("Link"))
                .contains("</api/v1/notes?limit=2&cursor=" + next + ">; rel=\"next\"");
        assertThat(json(get("/api/v1/notes?limit=3&cursor=" + next))
                        .path("items")
                        .size())
                .isEqualTo(3);
        assertThat(json(get("/api/v1/notes?limit=3&cursor=" + next))
                        .path("next")
                        .isNull())
                .isTrue();
        assertThat(code(get("/api/v1/notes?cursor=!"))).isEqualTo("400 cursor-malformed");
        assertThat(code(get("/api/v1/notes?cursor=eHg"))).isEqualTo("400 cursor-malformed");
        assertThat(code(get("/api/v1/notes?limit=0"))).isEqualTo("400 number-invalid");
        assertThat(code(get("/api/v1/notes?limit=many"))).isEqualTo("400 value-invalid");
    }

    @Test
    void a_correlation_id_that_is_none_is_replaced_and_answers_are_not_stored() {
        var response = send(request("/api/v1/notes")
                .header("X-Correlation-Id", "13800138000")
                .GET());
        assertThat(UUID.fromString(response.headers()
                                .firstValue("X-Correlation-Id")
                                .orElseThrow())
                        .version())
                .isEqualTo(7);
        assertThat(response.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(get("/api/v1/nothing").headers().firstValue("Cache-Control").orElseThrow())
                .contains("no-store");
    }

    private String mark(String id, String version) {
        return code(marking(id, version));
    }

    private HttpResponse<String> marking(String id, String version) {
        var request = request("/api/v1/notes/" + id + "/marks")
                .header("Idempotency-Key", UUID.randomUUID().toString());
        if (version != null) {
            request.header("If-Match", version);
        }
        return send(request.POST(BodyPublishers.noBody()));
    }

    private String fields(String body) {
        var response = post("/api/v1/trials/body", body);
        return code(response) + " "
                + json(response).path("errors").path(0).path("field").asString();
    }

    private static String note(String text, String takenAt) {
        return "{\"id\":\"note-%s\",\"text\":\"%s\",\"takenAt\":%s}"
                .formatted(UUID.randomUUID(), text, takenAt == null ? "null" : "\"" + takenAt + "\"");
    }
}
