package dev.frontdesk.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.gateway.routes.Part;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** One question to all services. */
class AuditIT extends GatewayRun {

    private static final String EMPTY = "{\"items\":[],\"next\":null}";

    @BeforeEach
    void two_services_know_something() {
        service(Part.CALL).answers(Upstream.json(200, page(null, event(3, "10:03"), event(1, "10:01"))));
        service(Part.DIRECTORY).answers(Upstream.json(200, page(null, event(2, "10:02"))));
        service(Part.VISITOR).answers(Upstream.json(200, EMPTY));
        service(Part.MAILROOM).answers(Upstream.json(200, EMPTY));
    }

    @Test
    void the_events_of_all_services_are_one_list_the_newest_first() throws InterruptedException {
        var page = json(asked("/api/v1/audit/events?about=person-7"));

        assertThat(places(page)).containsExactly("call-service 3", "directory-service 2", "call-service 1");
        assertThat(page.path("missing").size()).isZero();
        assertThat(page.path("next").isNull()).isTrue();
        var arrived = service(Part.MAILROOM).arrived();
        assertThat(arrived.uri().toString())
                .startsWith("/api/v1/audit/mailroom-service/events?")
                .contains("&about=person-7");
    }

    @Test
    void whoever_does_not_answer_is_named_on_every_page() throws InterruptedException {
        service(Part.DIRECTORY).answers(Upstream.json(503, "{\"code\":\"audit-rebuilding\"}"));

        var first = json(asked("/api/v1/audit/events?limit=1"));
        assertThat(places(first)).containsExactly("call-service 3");
        assertThat(first.path("missing").path(0).asString()).isEqualTo("directory-service");

        service(Part.DIRECTORY).answers(Upstream.json(200, page(null, event(2, "10:02"))));
        service(Part.CALL).answers(Upstream.json(200, page(null, event(1, "10:01"))));
        var second = json(asked(
                "/api/v1/audit/events?limit=1&cursor=" + first.path("next").asString()));
        assertThat(places(second)).containsExactly("call-service 1");
        assertThat(second.path("missing").path(0).asString()).isEqualTo("directory-service");
        assertThat(second.path("next").isNull()).isTrue();
    }

    @Test
    void a_page_goes_on_in_each_service_where_the_one_before_ended() throws InterruptedException {
        var first = json(asked("/api/v1/audit/events?limit=1"));
        service(Part.CALL).reset();
        service(Part.CALL).answers(Upstream.json(200, page(null, event(1, "10:01"))));

        var second = json(asked(
                "/api/v1/audit/events?limit=2&cursor=" + first.path("next").asString()));

        assertThat(places(second)).containsExactly("directory-service 2", "call-service 1");
        var cursor = "cursor="
                + Base64.getUrlEncoder().withoutPadding().encodeToString("2026-11-23T10:03:00Z\n3".getBytes(UTF_8));
        assertThat(service(Part.CALL).arrived().uri().getRawQuery()).contains(cursor);
    }

    @Test
    void a_question_that_is_wrong_is_refused_as_the_services_refuse_it() throws InterruptedException {
        service(Part.CALL).answers(Upstream.json(400, "{\"code\":\"moment-in-future\",\"status\":400}"));
        var answer = asked("/api/v1/audit/events?asOf=2999-01-01T00:00:00Z");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("code").asString()).isEqualTo("moment-in-future");
        assertThat(asked("/api/v1/audit/events?cursor=forged").statusCode()).isEqualTo(400);
    }

    @Test
    void breaches_of_all_services_are_one_report_and_what_was_not_judged_is_named() throws InterruptedException {
        service(Part.CALL)
                .answers(
                        Upstream.json(
                                200,
                                "{\"rules\":[{\"rule\":\"S9\"}],\"breaches\":[{\"rule\":\"S9\",\"at\":\"2026-11-23T11:00:00Z\"}]}"));
        service(Part.DIRECTORY)
                .answers(
                        Upstream.json(
                                200,
                                "{\"rules\":[{\"rule\":\"S59\"}],\"breaches\":[{\"rule\":\"S59\",\"at\":\"2026-11-23T10:00:00Z\"}]}"));
        service(Part.MAILROOM).answers(Upstream.json(503, "{}"));

        var report = json(asked("/api/v1/audit/conformance?from=2026-11-01T00:00:00Z&until=2026-12-01T00:00:00Z"));

        assertThat(report.path("breaches")
                        .valueStream()
                        .map(one -> one.path("service").asString() + " "
                                + one.path("breach").path("rule").asString()))
                .containsExactly("directory-service S59", "call-service S9");
        assertThat(report.path("missing").valueStream().map(JsonNode::asString)).containsExactly("mailroom-service");
    }

    @Test
    void only_managers_and_supervisors_of_the_site_may_ask() throws InterruptedException {
        var desk = tokens().withGrants("site-a:receptionist");
        assertThat(send(request("/api/v1/audit/events", desk)).statusCode()).isEqualTo(403);
        var elsewhere = send(request("/api/v1/audit/events", manager()).header("Frontdesk-Site", "site-b"));
        assertThat(elsewhere.statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> asked(String path) throws InterruptedException {
        return send(request(path, manager()));
    }

    private String manager() {
        return tokens().withGrants("site-a:manager");
    }

    private static List<String> places(JsonNode page) {
        var places = new ArrayList<String>();
        page.path("items")
                .forEach(item -> places.add(item.path("service").asString() + " "
                        + item.path("event").path("place").asLong()));
        return places;
    }

    private static String event(long place, String time) {
        return "{\"place\":%d,\"occurredAt\":\"2026-11-23T%s:00Z\"}".formatted(place, time);
    }

    private static String page(@Nullable String next, String... events) {
        return "{\"items\":[%s],\"next\":%s}".formatted(String.join(",", events), next);
    }
}
