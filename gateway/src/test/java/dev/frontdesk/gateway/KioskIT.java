package dev.frontdesk.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.frontdesk.gateway.routes.Part;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A tablet at the door: paired by a code, a kiosk of one site from then on, until it is revoked. */
class KioskIT extends GatewayRun {

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_code_makes_a_browser_the_kiosk_of_its_site_and_revoking_ends_it() throws InterruptedException {
        var id = id();
        var made = json(put(id, "大厅东侧"));
        var tablet = new Browser(ISSUER, port);

        var paired = pair(tablet, made.get("code").asString());

        assertThat(paired.statusCode()).isEqualTo(204);
        assertThat(tablet.cookieLine()).contains("HttpOnly", "Max-Age=");
        var me = json(tablet.get("/api/v1/me"));
        assertThat(me.get("kind").asString()).isEqualTo("kiosk");
        assertThat(me.get("site").asString()).isEqualTo("site-hq");
        assertThat(me.get("roles").toString()).isEqualTo("[\"kiosk\"]");
        assertThat(tablet.change("POST", "/api/v1/visits", "{}").statusCode()).isEqualTo(200);
        var claims = service(Part.VISITOR).arrived().bearer().split("\\.")[1];
        assertThat(json(new String(Base64.getUrlDecoder().decode(claims)))
                        .get("sub")
                        .asString())
                .isEqualTo(id);
        assertThat(tablet.get("/api/v1/staff").statusCode()).isEqualTo(403);
        assertThat(tablet.change("PUT", "/api/v1/me/password", "{\"current\":\"x\",\"next\":\"y\"}")
                        .statusCode())
                .isEqualTo(403);

        var revoked =
                send(request("/api/v1/kiosks/" + id + "/revocation", admin()).POST(BodyPublishers.noBody()));

        assertThat(json(revoked).get("revokedBy").asString()).isEqualTo("somebody");
        await().until(() -> tablet.get("/api/v1/me").statusCode() == 401);
        assertThat(json(put(id, "again")).get("code").asString()).isEqualTo("kiosk-paired");
    }

    @Test
    void a_code_is_good_once_and_for_ten_minutes_and_only_the_latest() throws InterruptedException {
        var id = id();
        var first = json(put(id, "北门")).get("code").asString();
        var second = json(put(id, "北门")).get("code").asString();

        assertThat(pair(new Browser(ISSUER, port), first).statusCode()).isEqualTo(400);
        assertThat(pair(new Browser(ISSUER, port), second.substring(0, 4) + " " + second.substring(4))
                        .statusCode())
                .isEqualTo(204);
        assertThat(pair(new Browser(ISSUER, port), second).statusCode()).isEqualTo(400);

        var late = id();
        var code = json(put(late, "南门")).get("code").asString();
        jdbc.sql("update kiosk set code_until = now() where id = ?").param(late).update();
        var answer = pair(new Browser(ISSUER, port), code);
        assertThat(json(answer).get("code").asString()).isEqualTo("code-wrong");
    }

    @Test
    void a_page_from_elsewhere_cannot_pair_a_browser() {
        var browser = new Browser(ISSUER, port);
        var answer = browser.send(browser.request("/kiosk-pairing")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("{\"code\":\"12345678\"}")));

        assertThat(answer.statusCode()).isEqualTo(415);
    }

    @Test
    void a_kiosk_that_asks_too_much_is_told_when_to_come_again_and_harms_nobody() throws InterruptedException {
        var tablet = new Browser(ISSUER, port);
        pair(tablet, json(put(id(), "大厅")).get("code").asString());

        HttpResponse<String> answer;
        var asked = 0;
        do {
            answer = tablet.get("/api/v1/me");
            asked++;
        } while (answer.statusCode() == 200 && asked < 500);

        assertThat(asked).isGreaterThan(50);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(json(answer).get("code").asString()).isEqualTo("too-many");
        assertThat(send(request("/api/v1/kiosks", admin())).statusCode()).isEqualTo(200);
    }

    @Test
    void kiosks_belong_to_their_site() throws InterruptedException {
        var id = id();
        put(id, "大厅");
        var elsewhere = tokens().withGrants("site-lab:admin");

        assertThat(send(request("/api/v1/kiosks", admin())).body()).contains(id);
        assertThat(send(request("/api/v1/kiosks", elsewhere)).body()).doesNotContain(id);
        assertThat(send(request("/api/v1/kiosks/" + id + "/revocation", elsewhere)
                                .POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void bad_input_is_refused_by_field() throws InterruptedException {
        assertThat(json(put("kiosk-1", "x")).get("code").asString()).isEqualTo("id-malformed");
        assertThat(json(put(id(), " ")).get("code").asString()).isEqualTo("text-missing");
        assertThat(json(put(id(), "x".repeat(61))).get("code").asString()).isEqualTo("text-too-long");
        assertThat(put(id(), "x".repeat(60)).statusCode()).isEqualTo(201);
    }

    private HttpResponse<String> put(String id, String name) throws InterruptedException {
        return send(request("/api/v1/kiosks/" + id, admin())
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"name\":\"" + name + "\"}")));
    }

    private static HttpResponse<String> pair(Browser tablet, String code) {
        return tablet.send(tablet.request("/kiosk-pairing")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"code\":\"" + code + "\"}")));
    }

    private String admin() {
        return tokens().withGrants("site-hq:admin");
    }

    private static String id() {
        return "kiosk-" + UUID.randomUUID();
    }
}
