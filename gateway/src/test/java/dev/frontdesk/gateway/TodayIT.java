package dev.frontdesk.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.gateway.routes.Part;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Today at the desk: every part says whether it is there. */
class TodayIT extends GatewayRun {

    @Test
    void every_service_gives_its_part_in_the_name_of_the_desk() throws InterruptedException {
        service(Part.CALL).answers(Upstream.json(200, "{\"items\":[{\"callId\":\"call-1\"}],\"next\":\"abc\"}"));
        service(Part.VISITOR).answers(Upstream.json(200, "{\"items\":[],\"next\":null}"));
        service(Part.MAILROOM).answers(Upstream.json(200, "{\"items\":[{\"itemId\":\"item-1\"}]}"));

        var today = today("site-hq:receptionist");

        assertThat(today.get("site").asString()).isEqualTo("site-hq");
        assertThat(today.get("parts").propertyNames())
                .containsExactlyInAnyOrder("calls", "messages", "promises", "visitors", "expected", "items");
        assertThat(today.at("/parts/calls").toString())
                .isEqualTo("{\"state\":\"present\",\"service\":\"call-service\",\"items\":[{\"callId\":\"call-1\"}],"
                        + "\"more\":true}");
        // Nobody waits: that is said by the service, not guessed.
        assertThat(today.at("/parts/visitors").toString())
                .isEqualTo("{\"state\":\"present\",\"service\":\"visitor-service\",\"items\":[],\"more\":false}");
        assertThat(today.at("/parts/items/items/0/itemId").asString()).isEqualTo("item-1");
        var arrived = service(Part.MAILROOM).arrived();
        assertThat(arrived.uri()).hasToString("/api/v1/mail/incoming/uncollected?limit=50");
        var claims =
                json(new String(Base64.getUrlDecoder().decode(arrived.bearer().split("\\.")[1])));
        assertThat(claims.get("aud").toString()).contains("mailroom-service");
        assertThat(claims.get("site").asString()).isEqualTo("site-hq");
    }

    @Test
    void an_outage_is_missing_and_never_an_empty_list() throws InterruptedException {
        service(Part.CALL).answers(Upstream.json(200, "{\"items\":[]}"));
        service(Part.VISITOR).answers(exchange -> exchange.close());
        service(Part.MAILROOM).answers(Upstream.json(403, "{}"));

        var parts = today("site-hq:receptionist").get("parts");

        assertThat(parts.at("/calls/state").asString()).isEqualTo("present");
        assertThat(parts.get("visitors").toString())
                .isEqualTo("{\"state\":\"missing\",\"service\":\"visitor-service\",\"reason\":\"unavailable\"}");
        assertThat(parts.at("/items/reason").asString()).isEqualTo("role-missing");

        service(Part.VISITOR).answers(Upstream.json(404, "{}"));
        service(Part.MAILROOM).answers(Upstream.json(200, "<html>"));
        parts = today("site-hq:receptionist").get("parts");
        assertThat(parts.at("/visitors/reason").asString()).isEqualTo("not-offered");
        assertThat(parts.at("/items/reason").asString()).isEqualTo("unavailable");
    }

    private JsonNode today(String grant) throws InterruptedException {
        var answer = send(request("/api/v1/today", tokens().withGrants(grant)));
        assertThat(answer.statusCode()).isEqualTo(200);
        return json(answer);
    }
}
