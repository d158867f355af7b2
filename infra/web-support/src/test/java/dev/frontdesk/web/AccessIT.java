package dev.frontdesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.test.TestToken;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Nobody gets in with a token that is not exactly right, and nobody does what the role does not allow. */
class AccessIT extends WebTest {

    private static final String NOTES = "/api/v1/notes";

    @Test
    void without_a_token_there_is_nothing_to_see() {
        var response = send(HttpRequest.newBuilder(request(NOTES).build().uri()).GET());
        assertThat(code(response)).isEqualTo("401 unauthenticated");
        assertThat(response.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void a_good_token_gets_in() {
        assertThat(with(good().signed()).statusCode()).isEqualTo(200);
    }

    @Test
    void an_expired_forged_unsigned_or_foreign_token_does_not() {
        assertThat(code(with(good().issued(Instant.now().minusSeconds(75)).signed())))
                .isEqualTo("401 unauthenticated");
        assertThat(code(with(good().forged().signed()))).isEqualTo("401 unauthenticated");
        assertThat(code(with(good().unsigned()))).isEqualTo("401 unauthenticated");
        assertThat(code(with(good().audience("call-service").signed()))).isEqualTo("401 unauthenticated");
        assertThat(code(with(good().issuer("http://elsewhere").signed()))).isEqualTo("401 unauthenticated");
        assertThat(code(with("no-token-at-all"))).isEqualTo("401 unauthenticated");
    }

    @Test
    void what_is_wrong_with_a_token_is_not_told() {
        var response = with(good().audience("call-service").signed());
        assertThat(response.headers().firstValue("WWW-Authenticate")).contains("Bearer error=\"invalid_token\"");
        assertThat(response.body()).doesNotContain("aud").doesNotContain("call-service");
    }

    @Test
    void the_wrong_role_may_not_and_leaves_nothing() {
        var response = send(request(NOTES)
                .setHeader("Authorization", "Bearer " + token(Roles.KIOSK, Roles.REPORTER))
                .header("Idempotency-Key", "k-role")
                .POST(BodyPublishers.ofString("this is not even JSON")));
        assertThat(code(response)).isEqualTo("403 role-missing");
        assertThat(jdbc.sql("select count(*) from idempotency where key = 'k-role'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(code(with(good().roles(Set.of()).signed()))).isEqualTo("403 role-missing");
    }

    @Test
    void a_field_is_null_for_a_role_that_may_not_see_it() {
        var id = "note-" + UUID.randomUUID();
        post(NOTES, "{\"id\": \"%s\", \"text\": \"t\"}".formatted(id));

        var desk = json(get(NOTES + "/" + id));
        var host = json(send(request(NOTES + "/" + id)
                .setHeader("Authorization", "Bearer " + token(Roles.HOST))
                .GET()));

        assertThat(desk.path("marks").asInt(-1)).isZero();
        assertThat(host.path("marks").isNull()).isTrue();
        assertThat(host.path("id").asString()).isEqualTo(id);
    }

    @Test
    void a_method_that_names_no_role_is_closed() {
        assertThat(code(get("/api/v1/trials/open"))).isEqualTo("403 role-missing");
    }

    @Test
    void a_token_for_no_site_says_so() {
        var response = send(request(NOTES)
                .setHeader("Authorization", "Bearer " + good().site(null).signed())
                .header("Idempotency-Key", "k")
                .POST(BodyPublishers.ofString("{}")));
        assertThat(code(response)).isEqualTo("400 site-missing");
    }

    @Test
    void a_desk_that_is_no_name_is_refused() {
        var request =
                request("/api/v1/trials/plain").header("Idempotency-Key", "k").header("Frontdesk-Desk", "Frau Lin");
        assertThat(code(send(request.POST(BodyPublishers.ofString("{}"))))).isEqualTo("400 id-malformed");
    }

    @Test
    void health_needs_no_token_and_tells_no_details_and_figures_need_an_admin() {
        var health = HttpRequest.newBuilder(
                request("/actuator/health/readiness").build().uri());
        assertThat(send(health.GET()).body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(code(get("/actuator/metrics"))).isEqualTo("403 role-missing");
        assertThat(send(request("/actuator/metrics")
                                .setHeader("Authorization", "Bearer " + token(Roles.ADMIN))
                                .GET())
                        .statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> with(String token) {
        return send(request(NOTES).setHeader("Authorization", "Bearer " + token).GET());
    }

    private static TestToken good() {
        return ISSUER.token("lin").roles(Set.of(Roles.RECEPTIONIST)).site(SITE).audience("sample-service");
    }
}
