package dev.frontdesk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Whatever cannot be accepted gets its own status and code, and leaves the stores as they were. */
class BadInputIT {

    private static final String SITE = "site-a";
    private static final String TAKEN = Ids.message();
    private static final Client DESK = Client.as("receptionist");

    @BeforeAll
    static void a_message_was_taken() {
        assertThat(DESK.post("/api/v1/messages", message("id", TAKEN)).status()).isEqualTo(201);
        awaitRelayed(TAKEN);
    }

    /** Nothing more happens to it by itself, so whatever is stored afterwards is somebody's doing. */
    private static void awaitRelayed(String message) {
        await().until(() ->
                DESK.get("/api/v1/messages/" + message).text("/state").equals("relayed"));
    }

    static Stream<Arguments> refused() {
        var desk = DESK;
        return Stream.of(
                refused(
                        "an unknown recipient",
                        404,
                        "unknown-recipient",
                        () -> take(message("recipientId", "staff-a-nobody"))),
                refused("an empty text", 400, "text-missing", () -> take(message("text", ""))),
                refused("a text of spaces", 400, "text-missing", () -> take(message("text", " 　 "))),
                refused("a text of 2 MB", 413, "body-too-large", () -> take(message("text", "长".repeat(700_000)))),
                refused("a text of 4001 signs", 400, "text-too-long", () -> take(message("text", "长".repeat(4_001)))),
                refused("a number that is none", 400, "number-invalid", () -> take(message("number", "明天再打"))),
                refused(
                        "a time in the future",
                        400,
                        "time-in-future",
                        () -> take(message(
                                "takenAt", Instant.now().plusSeconds(3_600).toString()))),
                refused("a time that is none", 400, "value-invalid", () -> take(message("takenAt", "gestern"))),
                refused("an id of other content", 409, "id-taken", () -> take(message("id", TAKEN, "text", "别的内容"))),
                refused("an id of no form", 400, "id-malformed", () -> take(message("id", "message-1"))),
                refused("no JSON", 400, "malformed-json", () -> desk.send("POST", "/api/v1/messages", "{\"id\":")),
                refused("no body", 400, "malformed-json", () -> desk.send("POST", "/api/v1/messages", "")),
                refused(
                        "another media type",
                        415,
                        "media-type-unsupported",
                        () -> desk.with("Content-Type", "text/plain").send("POST", "/api/v1/messages", "hello")),
                refused(
                        "a role that may not",
                        403,
                        "role-missing",
                        () -> Client.as("host").post("/api/v1/messages", message())),
                refused(
                        "a site one has no role at",
                        403,
                        "role-missing",
                        () -> Client.as("receptionist", "site-b").post("/api/v1/messages", message())),
                refused("nobody", 401, "unauthenticated", () -> Client.nobody().post("/api/v1/messages", message())),
                refused(
                        "a forged token",
                        401,
                        "unauthenticated",
                        () -> desk.with("Authorization", "Bearer eyJhbGciOiJub25lIn0.e30.")
                                .post("/api/v1/messages", message())),
                refused(
                        "no key",
                        400,
                        "key-missing",
                        () -> desk.with("Idempotency-Key", "").post("/api/v1/messages", message())),
                refused("a correction of nothing read", 428, "version-required", () -> correct(desk)),
                refused(
                        "a correction of an old version",
                        412,
                        "version-mismatch",
                        () -> correct(desk.with("If-Match", "\"77\""))),
                refused("an unknown message", 404, "not-found", () -> desk.get("/api/v1/messages/" + Ids.message())),
                refused(
                        "a moment in the future",
                        400,
                        "moment-in-future",
                        () -> desk.get("/api/v1/messages/" + TAKEN + "?asOf="
                                + Instant.now().plusSeconds(3_600))),
                refused("an unknown path", 404, "not-found", () -> desk.get("/api/v1/nowhere")),
                refused(
                        "deleting a message",
                        405,
                        "method-not-allowed",
                        () -> desk.send("DELETE", "/api/v1/messages/" + TAKEN, "")));
    }

    @ParameterizedTest(name = "{0} -> {1} {2}")
    @MethodSource("refused")
    void what_cannot_be_accepted_is_refused_and_changes_nothing(
            String what, int status, String code, Supplier<Answer> attempt) {
        var before = Store.size(SITE);

        var answer = attempt.get();

        assertThat(answer.status()).as(what).isEqualTo(status);
        assertThat(answer.code()).as(what).isEqualTo(code);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text("/type")).isEqualTo("urn:frontdesk:problem:" + code);
        assertThat(answer.text("/title")).isNotBlank();
        assertThat(answer.text("/instance")).startsWith("urn:uuid:");
        assertThat(Store.size(SITE)).as("events stored").isEqualTo(before);
    }

    @Test
    void a_repeated_command_gets_the_same_answer_and_another_one_under_its_key_is_refused() {
        var once = DESK.with("Idempotency-Key", "acceptance-" + TAKEN);
        var message = message();

        var first = once.post("/api/v1/messages", message);
        var again = once.post("/api/v1/messages", message);
        var other = once.post("/api/v1/messages", message());

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("key-reused");
        awaitRelayed((String) message.get("id"));
        assertThat(Store.events(SITE, "call-service").stream()
                        .filter(event -> event.path("aggregateId").asString().equals(message.get("id")))
                        .filter(event -> event.path("name").asString().equals("PhoneMessage.MessageTaken")))
                .as("taken once")
                .hasSize(1);
    }

    @Test
    void the_same_refusal_is_told_in_chinese_and_in_english() {
        var body = message("number", "明天再打");

        var zh = DESK.with("Accept-Language", "zh-CN")
                .post("/api/v1/messages", body)
                .text("/title");
        var en = DESK.with("Accept-Language", "en-GB")
                .post("/api/v1/messages", body)
                .text("/title");

        assertThat(zh).containsPattern("\\p{IsHan}");
        assertThat(en).doesNotContainPattern("\\p{IsHan}");
    }

    private static Answer take(Map<String, Object> message) {
        return DESK.send("POST", "/api/v1/messages", JsonMapper.shared().writeValueAsString(message));
    }

    private static Answer correct(Client desk) {
        return desk.post("/api/v1/messages/" + TAKEN + "/corrections", Map.of("text", "新内容", "reason", "听错"));
    }

    /** A good one, with what is given in its place. */
    private static Map<String, Object> message(Object... changed) {
        var message = new HashMap<String, Object>(Map.of(
                "id", Ids.message(),
                "recipientId", "staff-a-zhangwei",
                "callerName", "陈先生",
                "number", "13800138000",
                "text", "请回电"));
        for (int i = 0; i < changed.length; i += 2) {
            message.put((String) changed[i], changed[i + 1]);
        }
        return message;
    }

    private static Arguments refused(String what, int status, String code, Supplier<Answer> attempt) {
        return Arguments.of(what, status, code, attempt);
    }
}
