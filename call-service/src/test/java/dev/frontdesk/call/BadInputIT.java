package dev.frontdesk.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.test.DeskClient;
import dev.frontdesk.test.DeskClient.Answer;
import dev.frontdesk.web.Roles;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with a request has its own status and code, and leaves the store as it was. */
class BadInputIT extends RunningCallService {

    private static final String SITE = "site-bad";

    @Test
    void each_bad_request_has_its_own_answer_and_stores_nothing() {
        try (var directory = openSite(SITE, "staff-bad", 300)) {
            directory.staff("staff-gone", true);
            directory.staff("staff-gone", false);
            directory.staff("staff-last", true);
            soon().until(() -> knownStaff.recipient("staff-last", SITE).isPresent());
            var desk = receptionist(SITE);
            var taken = newMessageId();
            assertThat(desk.post("/api/v1/messages", message(taken, "staff-bad", "13800138000", "请回电", ""))
                            .outcome())
                    .isEqualTo("201");
            var stored = eventsStored(SITE, "site-other");

            messages(desk, taken);
            corrections(desk, taken);
            calls(desk);
            reads(desk);
            assertThat(eventsStored(SITE, "site-other")).isEqualTo(stored);
        }
    }

    private static void messages(DeskClient desk, String taken) {
        var id = newMessageId();
        is(404, "unknown-recipient", send(desk, message(id, "staff-nobody", "13800138000", "请回电", "")));
        is(404, "unknown-recipient", send(desk, message(id, "staff-gone", "13800138000", "请回电", "")));
        is(404, "unknown-recipient", send(desk.at("site-other"), message(id, "staff-bad", "13800138000", "请回电", "")));
        is(400, "text-missing", send(desk, message(id, "staff-bad", "13800138000", " ", "")));
        is(400, "text-too-long", send(desk, message(id, "staff-bad", "13800138000", "字".repeat(4001), "")));
        is(413, "body-too-large", send(desk, message(id, "staff-bad", "13800138000", "x".repeat(2_000_000), "")));
        is(400, "number-invalid", send(desk, message(id, "staff-bad", "twelve", "请回电", "")));
        is(400, "number-invalid", send(desk, message(id, "staff-bad", "12", "请回电", "")));
        var future = ",\"takenAt\":\"" + Instant.now().plusSeconds(60) + "\"";
        is(400, "time-in-future", send(desk, message(id, "staff-bad", "13800138000", "请回电", future)));
        is(400, "id-malformed", send(desk, message("message-1", "staff-bad", "13800138000", "请回电", "")));
        is(400, "id-malformed", send(desk, message(newCallId(), "staff-bad", "13800138000", "请回电", "")));
        is(400, "field-missing", send(desk, "{\"recipientId\":\"staff-bad\",\"text\":\"请回电\"}"));
        is(400, "field-missing", send(desk, "{\"id\":\"%s\",\"text\":\"请回电\"}".formatted(id)));
        var otherCall = ",\"callId\":\"" + newCallId() + "\"";
        is(404, "unknown-call", send(desk, message(id, "staff-bad", "13800138000", "请回电", otherCall)));
        is(409, "id-taken", send(desk, message(taken, "staff-bad", "13800138000", "别的内容", "")));
        is(409, "id-taken", send(desk, message(taken, "staff-last", "13800138000", "请回电", "")));
        is(400, "malformed-json", send(desk, "{\"id\":"));
        is(400, "malformed-json", send(desk, "no json"));
        is(403, "role-missing", send(desk.as(Roles.HOST), message(id, "staff-bad", "13800138000", "请回电", "")));
        is(403, "role-missing", send(desk.as(Roles.MAIL_CLERK), "no json"));
    }

    private static void corrections(DeskClient desk, String taken) {
        var path = "/api/v1/messages/" + taken + "/corrections";
        is(428, "version-required", desk.post(path, "{\"text\":\"更正\",\"reason\":\"听错\"}"));
        is(412, "version-mismatch", desk.postAtVersion(path, "{\"text\":\"更正\",\"reason\":\"听错\"}", 7));
        is(400, "field-missing", desk.postAtVersion(path, "{\"text\":\"更正\"}", 0));
        is(400, "correction-empty", desk.postAtVersion(path, "{\"reason\":\"听错\"}", 0));
        is(400, "text-missing", desk.postAtVersion(path, "{\"text\":\" \",\"reason\":\"听错\"}", 0));
        is(400, "number-invalid", desk.postAtVersion(path, "{\"number\":\"none\",\"reason\":\"听错\"}", 0));
        var unknown = "/api/v1/messages/" + newMessageId() + "/corrections";
        is(404, "not-found", desk.postAtVersion(unknown, "{\"text\":\"更正\",\"reason\":\"听错\"}", 0));
    }

    private static void calls(DeskClient desk) {
        var call = newCallId();
        is(400, "id-malformed", desk.post("/api/v1/calls", "{\"id\":\"call-1\"}"));
        is(400, "number-invalid", desk.post("/api/v1/calls", "{\"id\":\"%s\",\"number\":\"?\"}".formatted(call)));
        is(400, "value-invalid", desk.post("/api/v1/calls", "{\"id\":\"%s\",\"kind\":\"chat\"}".formatted(call)));
        is(400, "value-invalid", desk.post("/api/v1/calls", "{\"id\":\"%s\",\"line\":\"a b\"}".formatted(call)));
        var future = Instant.now().plusSeconds(60);
        is(400, "time-in-future", desk.post("/api/v1/calls", """
            {"id":"%s","ringingAt":"%s"}\
            """.formatted(call, future)));
        is(409, "answered-before-ringing", desk.post("/api/v1/calls", """
            {"id":"%s","ringingAt":"2026-01-01T00:00:01Z","answeredAt":"2026-01-01T00:00:00Z"}\
            """.formatted(call)));
        is(404, "not-found", desk.post("/api/v1/calls/" + call + "/end", "{\"disposition\":\"message\"}"));
        is(400, "value-invalid", desk.post("/api/v1/calls/" + call + "/end", "{\"disposition\":\"gone\"}"));
        is(400, "number-invalid", desk.post("/api/v1/calls/" + call + "/transfers", """
            {"extension":"12","outcome":"busy"}\
            """));
        is(400, "value-invalid", desk.post("/api/v1/calls/" + call + "/transfers", """
            {"extension":"8171","outcome":"asleep"}\
            """));
    }

    private static void reads(DeskClient desk) {
        is(404, "not-found", desk.get("/api/v1/messages/" + newMessageId()));
        is(404, "not-found", desk.get("/api/v1/messages/message-1"));
        is(404, "not-found", desk.get("/api/v1/calls/" + newCallId()));
        is(400, "value-invalid", desk.get("/api/v1/messages?state=gone"));
        is(400, "value-invalid", desk.get("/api/v1/calls?state=gone"));
        is(400, "value-invalid", desk.get("/api/v1/promises?state=gone"));
        is(400, "cursor-malformed", desk.get("/api/v1/messages?cursor=nonsense"));
        is(403, "role-missing", desk.as(Roles.HOST).get("/api/v1/promises/figures"));
    }

    private static Answer send(DeskClient desk, String body) {
        return desk.post("/api/v1/messages", body);
    }

    /** @param more further fields, each with its comma before it */
    private static String message(String id, String staffId, String number, String text, String more) {
        return """
            {"id":"%s","recipientId":"%s","number":"%s","text":"%s"%s}\
            """.formatted(id, staffId, number, text, more);
    }

    private static void is(int status, String code, Answer answer) {
        assertThat(answer.outcome()).isEqualTo(status + " " + code);
        assertThat(answer.text("/title")).isNotBlank();
    }
}
