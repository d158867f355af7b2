package dev.frontdesk.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.gateway.routes.Part;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Questions whose answer lies in several services: each line names its service, and who is silent is named. */
class QuestionIT extends GatewayRun {

    private static final String NONE = "{\"items\":[]}";

    @BeforeEach
    void nobody_knows_anything() {
        Part.services().forEach(part -> service(part).answers(Upstream.json(200, NONE)));
    }

    @Test
    void i5_one_person_is_one_thread_over_all_services_and_a_silent_one_is_named() throws InterruptedException {
        service(Part.CALL).answers(Upstream.json(200, thing("call-1", "09:10")));
        service(Part.VISITOR).answers(Upstream.json(200, thing("visit-1", "10:00")));
        service(Part.MAILROOM).answers(Upstream.json(200, thing("incoming-1", "11:00")));

        var all = json(asked("/api/v1/persons/person-7/thread?asOf=2026-11-23T12:00:00Z", "receptionist"));

        assertThat(things(all)).containsExactly("incoming-1", "visit-1", "call-1");
        assertThat(all.path("missing").size()).isZero();
        assertThat(service(Part.CALL).arrived().uri())
                .hasToString("/api/v1/audit/call-service/threads/person-7?asOf=2026-11-23T12%3A00%3A00Z");

        service(Part.MAILROOM).answers(exchange -> exchange.close());
        var some = json(asked("/api/v1/persons/person-7/thread", "receptionist"));
        assertThat(things(some)).containsExactly("visit-1", "call-1");
        assertThat(some.path("missing").valueStream().map(JsonNode::asString)).containsExactly("mailroom-service");
    }

    @Test
    void i1_what_was_promised_to_a_person_comes_in_order_of_time_from_whoever_promised() throws InterruptedException {
        service(Part.VISITOR).answers(Upstream.json(200, promise("visit-1", "10:00")));
        service(Part.CALL).answers(Upstream.json(200, promise("promise-1", "11:00")));

        var promises = json(asked("/api/v1/audit/persons/person-7/promises", "manager"));

        assertThat(things(promises)).containsExactly("visit-1", "promise-1");
        assertThat(promises.at("/items/0/service").asString()).isEqualTo("visitor-service");
    }

    @Test
    void i2_who_was_on_site_is_asked_as_of_and_as_known_at() throws InterruptedException {
        service(Part.VISITOR)
                .answers(Upstream.json(
                        200, "{\"items\":[{\"row\":{\"id\":\"visit-1\",\"since\":\"2026-11-23T09:00:00Z\"}}]}"));

        var there = json(
                asked("/api/v1/audit/on-site?asOf=2026-11-23T14:05:00Z&knownAt=2026-11-23T14:05:00Z", "supervisor"));

        assertThat(there.at("/items/0/item/row/id").asString()).isEqualTo("visit-1");
        assertThat(service(Part.VISITOR).arrived().uri())
                .hasToString("/api/v1/visits/on-site?asOf=2026-11-23T14%3A05%3A00Z&knownAt=2026-11-23T14%3A05%3A00Z");

        service(Part.VISITOR).answers(Upstream.json(503, "{}"));
        var nobodyKnows = json(asked("/api/v1/audit/on-site", "supervisor"));
        assertThat(nobodyKnows.path("items").size()).isZero();
        assertThat(nobodyKnows.at("/missing/0").asString()).isEqualTo("visitor-service");
    }

    @Test
    void i13_who_saw_a_contact_is_asked_of_the_disclosures_or_of_the_vault() throws InterruptedException {
        service(Part.DIRECTORY)
                .answers(Upstream.json(200, "{\"items\":[{\"name\":\"Disclosure.ContactRevealed\"}],\"next\":null}"));
        assertThat(asked("/api/v1/audit/contacts/staff-lina/reveals", "manager").body())
                .contains("ContactRevealed");
        assertThat(service(Part.DIRECTORY).arrived().uri())
                .hasToString("/api/v1/audit/directory-service/events?limit=200&name=Disclosure.ContactRevealed"
                        + "&about=staff-lina");

        service(Part.DIRECTORY).answers(Upstream.json(200, "{\"sights\":[{\"actor\":\"li.min\"}]}"));
        assertThat(asked("/api/v1/audit/contacts/person-7/reveals", "manager").body())
                .contains("li.min");
        assertThat(service(Part.DIRECTORY).arrived().uri()).hasToString("/api/v1/persons/person-7/sights");
    }

    @Test
    void i7_each_step_of_a_call_has_the_table_that_was_valid_and_known_then() throws InterruptedException {
        service(Part.CALL)
                .answers(Upstream.json(
                        200,
                        "{\"steps\":[" + step("Call.CallAnswered", "10:58", "") + ","
                                + step("Call.TransferOffered", "10:59", ",\"extension\":\"8171\"") + "]}"));
        service(Part.DIRECTORY)
                .answers(Upstream.json(
                        200,
                        "{\"issue\":{\"number\":12},\"items\":[{\"extension\":\"8171\",\"staffId\":\"staff-1\"}]}"));

        var answer = json(asked("/api/v1/audit/calls/call-1/extension-table", "supervisor"));

        assertThat(answer.path("steps").size()).isEqualTo(1);
        assertThat(answer.at("/steps/0/issue/number").asInt()).isEqualTo(12);
        assertThat(answer.at("/steps/0/entry/staffId").asString()).isEqualTo("staff-1");
        assertThat(service(Part.DIRECTORY).arrived().uri().getRawQuery())
                .isEqualTo("asOf=2026-11-23T10%3A59%3A00Z&knownAt=2026-11-23T10%3A59%3A00Z&extension=8171");

        service(Part.DIRECTORY).answers(Upstream.json(404, "{}"));
        var none = json(asked("/api/v1/audit/calls/call-1/extension-table", "supervisor"));
        assertThat(none.at("/steps/0/issue").isNull())
                .as("there was no table yet")
                .isTrue();
        assertThat(none.path("missing").size()).isZero();
        service(Part.DIRECTORY).answers(exchange -> exchange.close());
        var silent = json(asked("/api/v1/audit/calls/call-1/extension-table", "supervisor"));
        assertThat(silent.at("/missing/0").asString()).isEqualTo("directory-service");
        service(Part.CALL).answers(Upstream.json(503, "{}"));
        assertThat(json(asked("/api/v1/audit/calls/call-1/extension-table", "supervisor"))
                        .at("/missing/0")
                        .asString())
                .isEqualTo("call-service");
    }

    @Test
    void what_is_wrong_is_refused_as_the_services_refuse_it_and_others_may_not_ask() throws InterruptedException {
        service(Part.MAILROOM).answers(Upstream.json(400, "{\"code\":\"moment-in-future\",\"status\":400}"));
        var future = asked("/api/v1/persons/person-7/thread?asOf=2999-01-01T00:00:00Z", "receptionist");
        assertThat(future.statusCode()).isEqualTo(400);
        assertThat(json(future).path("code").asString()).isEqualTo("moment-in-future");
        var odd = asked("/api/v1/persons/x%20y/thread", "receptionist");
        assertThat(odd.statusCode()).isEqualTo(400);
        for (var path : List.of(
                "/api/v1/audit/on-site",
                "/api/v1/audit/persons/person-7/promises",
                "/api/v1/audit/contacts/staff-1/reveals",
                "/api/v1/audit/calls/call-1/extension-table")) {
            assertThat(asked(path, "receptionist").statusCode()).as(path).isEqualTo(403);
        }
        assertThat(asked("/api/v1/persons/person-7/thread", "host").statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> asked(String path, String role) throws InterruptedException {
        return send(request(path, tokens().withGrants("site-a:" + role)));
    }

    private static List<String> things(JsonNode answer) {
        return answer.path("items")
                .valueStream()
                .map(line -> line.at("/item/thing").asString())
                .toList();
    }

    private static String thing(String id, String time) {
        return "{\"items\":[{\"thing\":\"%s\",\"lastAt\":\"2026-11-23T%s:00Z\"}]}".formatted(id, time);
    }

    private static String promise(String id, String time) {
        return "{\"items\":[{\"thing\":\"%s\",\"madeAt\":\"2026-11-23T%s:00Z\"}]}".formatted(id, time);
    }

    private static String step(String name, String time, String more) {
        return ("{\"event\":{\"eventId\":\"e\",\"name\":\"%s\",\"occurredAt\":\"2026-11-23T%s:00Z\","
                        + "\"data\":{\"callId\":\"call-1\"%s}}}")
                .formatted(name, time, more);
    }
}
