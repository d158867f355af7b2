package dev.frontdesk.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import dev.frontdesk.gateway.routes.Part;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What reaches a service, and what comes back. */
class ForwardingIT extends GatewayRun {

    private static final Set<String> MAY_ARRIVE = Set.of(
            "accept",
            "accept-language",
            "authorization",
            "connection",
            "content-length",
            "content-type",
            "frontdesk-desk",
            "host",
            "idempotency-key",
            "if-match",
            "if-none-match",
            "last-event-id",
            "traceparent",
            "x-correlation-id");

    @Test
    void a_service_gets_a_token_of_its_own_that_the_published_key_verifies()
            throws InterruptedException, ParseException, JOSEException {
        send(request("/api/v1/calls/call-1", tokens().withGrants("site-hq:receptionist", "site-hq:host")));

        var token = SignedJWT.parse(service(Part.CALL).arrived().bearer());
        var published = JWKSet.parse(send(request("/oauth2/jwks")).body());
        var key = published.getKeyByKeyId(token.getHeader().getKeyID()).toECKey();
        assertThat(token.verify(new ECDSAVerifier(key))).isTrue();
        var claims = token.getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo(ISSUER);
        assertThat(claims.getAudience()).isEqualTo(List.of("call-service"));
        assertThat(claims.getSubject()).isEqualTo("somebody");
        assertThat(claims.getStringClaim("staff")).isEqualTo("staff-somebody");
        assertThat(claims.getStringClaim("site")).isEqualTo("site-hq");
        assertThat(claims.getStringListClaim("roles")).isEqualTo(List.of("host", "receptionist"));
        assertThat(claims.getClaim("grants")).isNull();
        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void the_token_of_a_service_is_kept_per_caller_site_and_service() throws InterruptedException {
        var one = tokens().withGrants("site-hq:supervisor", "site-lab:supervisor");
        var other = TestTokens.sign(
                tokens().header(),
                tokens().claims("site-hq:supervisor").subject("somebody-else").build(),
                tokens().key());

        var first = bearerAt(Part.CALL, "/api/v1/calls", one, "site-hq");

        assertThat(bearerAt(Part.CALL, "/api/v1/messages", one, "site-hq")).isEqualTo(first);
        assertThat(bearerAt(Part.CALL, "/api/v1/calls", one, "site-lab")).isNotEqualTo(first);
        assertThat(bearerAt(Part.CALL, "/api/v1/calls", other, "site-hq")).isNotEqualTo(first);
        assertThat(bearerAt(Part.DIRECTORY, "/api/v1/staff", one, "site-hq")).isNotEqualTo(first);
    }

    @Test
    void the_token_of_a_service_opens_nothing_at_the_gateway() throws InterruptedException {
        send(request("/api/v1/calls", tokens().withGrants("site-hq:receptionist")));
        var inner = service(Part.CALL).arrived().bearer();

        assertThat(send(request("/api/v1/calls", inner)).statusCode()).isEqualTo(401);
    }

    @Test
    void path_query_body_and_the_callers_own_headers_arrive_as_sent() throws InterruptedException {
        var body = "{\"text\":\"请回电 – please call back\"}";
        send(post("/api/v1/messages?note=%E4%BD%A0%20%26%3D&b=1+2", tokens().withGrants("site-hq:receptionist"), body)
                .setHeader("Idempotency-Key", "key-1")
                .header("Accept-Language", "en")
                .header("If-Match", "\"7\"")
                .header("Frontdesk-Desk", "desk-2")
                .header("X-Correlation-Id", "0192aaaa-bbbb-7ccc-8ddd-eeeeffff0000"));

        var arrived = service(Part.CALL).arrived();
        assertThat(arrived.method()).isEqualTo("POST");
        assertThat(arrived.uri().getRawPath()).isEqualTo("/api/v1/messages");
        assertThat(arrived.uri().getQuery()).isEqualTo("note=你 &=&b=1 2");
        assertThat(arrived.body()).isEqualTo(body);
        assertThat(arrived.header("Content-Type")).isEqualTo("application/json");
        assertThat(arrived.header("Idempotency-Key")).isEqualTo("key-1");
        assertThat(arrived.header("Accept-Language")).isEqualTo("en");
        assertThat(arrived.header("If-Match")).isEqualTo("\"7\"");
        assertThat(arrived.header("Frontdesk-Desk")).isEqualTo("desk-2");
        assertThat(arrived.header("X-Correlation-Id")).isEqualTo("0192aaaa-bbbb-7ccc-8ddd-eeeeffff0000");
    }

    @Test
    void nothing_that_names_a_person_or_an_address_is_smuggled_in() throws InterruptedException {
        var request = request("/api/v1/calls", tokens().withGrants("site-hq:receptionist"));
        for (var name : List.of(
                "Forwarded",
                "X-Forwarded-For",
                "X-Forwarded-Host",
                "X-Forwarded-Proto",
                "X-Forwarded-Prefix",
                "X-Forwarded-User",
                "X-Real-IP",
                "X-Remote-User",
                "X-User",
                "X-Roles",
                "X-Site",
                "Frontdesk-Roles",
                "Cookie",
                "Proxy-Authorization",
                "X-Original-URL",
                "X-HTTP-Method-Override",
                "Via",
                "TE",
                "X-Forwarded-Client-Cert",
                "frontdesk_site",
                "X_Forwarded_For")) {
            request.header(name, "smuggled");
        }
        send(request);

        var arrived = service(Part.CALL).arrived();
        var names = arrived.headers().keySet().stream()
                .map(String::toLowerCase)
                .collect(Collectors.toCollection(TreeSet::new));
        names.removeAll(MAY_ARRIVE);
        assertThat(names).isEmpty();
        assertThat(arrived.headers().toString()).doesNotContain("smuggled");
        assertThat(arrived.header("Host"))
                .isEqualTo(service(Part.CALL).address().getAuthority());
    }

    @Test
    void a_second_token_in_the_same_request_changes_nothing() throws InterruptedException {
        var good = tokens().withGrants("site-hq:receptionist");
        var answer = send(
                request("/api/v1/operator/call-service/events?access_token=" + tokens().withGrants("*:admin"), good)
                        .header("Authorization", "Bearer " + tokens().withGrants("*:admin")));

        assertThat(answer.statusCode()).isIn(400, 401, 403);
        assertThat(service(Part.CALL).allArrived()).isEmpty();
    }

    @Test
    void a_correlation_id_is_made_when_none_or_a_strange_one_came() throws InterruptedException {
        var token = tokens().withGrants("site-hq:receptionist");
        var none = send(request("/api/v1/calls", token));
        var strange = send(request("/api/v1/calls", token).header("X-Correlation-Id", "Zhang-13800138000"));

        assertThat(none.headers().allValues("X-Correlation-Id"))
                .isEqualTo(List.of(service(Part.CALL).arrived().header("X-Correlation-Id")));
        assertThat(strange.headers().firstValue("X-Correlation-Id").orElseThrow())
                .hasSize(36)
                .doesNotContain("Zhang");
    }

    @Test
    void answers_come_back_whole_without_what_the_service_says_about_itself() throws InterruptedException {
        service(Part.CALL).answers(exchange -> {
            var headers = exchange.getResponseHeaders();
            headers.set("ETag", "\"3\"");
            headers.set("Location", "/api/v1/calls/call-1");
            headers.set("Content-Type", "application/problem+json");
            headers.set("Set-Cookie", "JSESSIONID=1");
            headers.set("Server", "secret/1.0");
            headers.set("X-Correlation-Id", "another");
            headers.set("Access-Control-Allow-Origin", "*");
            exchange.sendResponseHeaders(409, 2);
            exchange.getResponseBody().write("{}".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });

        var answer = send(post("/api/v1/calls", tokens().withGrants("site-hq:receptionist"), "{}"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).isEqualTo("{}");
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"3\"");
        assertThat(answer.headers().firstValue("Location")).hasValue("/api/v1/calls/call-1");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().allValues("X-Correlation-Id")).hasSize(1).doesNotContain("another");
        assertThat(answer.headers().map()).doesNotContainKeys("set-cookie", "server", "access-control-allow-origin");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void an_unchanged_thing_is_answered_with_304_as_the_service_said() throws InterruptedException {
        service(Part.CALL).answers(exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"3\"");
            exchange.sendResponseHeaders(304, -1);
            exchange.close();
        });

        var answer = send(request("/api/v1/calls/call-1", tokens().withGrants("site-hq:receptionist"))
                .header("If-None-Match", "\"3\""));

        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(service(Part.CALL).arrived().header("If-None-Match")).isEqualTo("\"3\"");
    }

    @Test
    void no_other_origin_is_let_in_by_a_browser() throws InterruptedException {
        var answer = send(request("/api/v1/calls", tokens().withGrants("site-hq:receptionist"))
                .header("Origin", "https://elsewhere.test"));

        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void paths_with_tricks_lead_nowhere() throws Exception {
        var token = tokens().withGrants("site-hq:receptionist");
        for (var path : List.of(
                "/api/v1/calls/../accounts",
                "/api/v1/calls/%2e%2e/accounts",
                "/api//v1/accounts",
                "/api/v1/calls;x=1",
                "/api/v1/calls/%2f..%2f",
                "/api/v1/calls%00",
                "/actuator",
                "/actuator/env",
                "/actuator/health",
                "/v3/api-docs",
                "/error",
                "/favicon.ico",
                "/oauth2/introspect",
                "/API/v1/calls")) {
            assertThat(raw("GET " + path + " HTTP/1.1", token)).as(path).matches("HTTP/1.1 40[04] (?s).*");
        }
        assertThat(SERVICES.values())
                .allSatisfy(service -> assertThat(service.allArrived()).isEmpty());
    }

    @Test
    void a_request_that_can_be_read_in_two_ways_is_read_in_one_and_hides_no_second() throws Exception {
        var token = tokens().withGrants("site-hq:receptionist");
        var hidden = "GET /api/v1/accounts HTTP/1.1\r\nHost: localhost\r\n\r\n";

        var chunked = raw(
                "POST /api/v1/calls HTTP/1.1\r\nContent-Length: " + (hidden.length() + 5)
                        + "\r\nTransfer-Encoding: chunked",
                token,
                "0\r\n\r\n" + hidden);
        var twoLengths = raw("POST /api/v1/calls HTTP/1.1\r\nContent-Length: 5\r\nContent-Length: 6", token);

        assertThat(chunked).startsWith("HTTP/1.1 200").containsOnlyOnce("HTTP/1.1");
        assertThat(twoLengths).startsWith("HTTP/1.1 400");
        assertThat(service(Part.CALL).allArrived()).hasSize(1);
        assertThat(service(Part.CALL).arrived().body()).isEmpty();
    }

    private String bearerAt(Part part, String path, String token, String site) throws InterruptedException {
        send(request(path, token).header("Frontdesk-Site", site));
        return service(part).arrived().bearer();
    }

    /** Sends what a well-behaved client refuses to send. */
    private String raw(String firstLines, String token) throws Exception {
        return raw(firstLines, token, "");
    }

    private String raw(String firstLines, String token, String body) throws Exception {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(5_000);
            var text = firstLines + "\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer " + token
                    + "\r\n\r\n" + body;
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
