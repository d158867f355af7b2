package dev.frontdesk.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpRequest;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Signing in: a name and a password for a token. */
class TokenIT extends GatewayRun {

    @Test
    void the_first_account_signs_in_with_the_password_of_the_file() throws InterruptedException, ParseException {
        var answer = signIn("admin", ADMIN_PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(v -> assertThat(v).contains("no-store"));
        assertThat(json(answer).get("expires_in").asInt()).isBetween(895, 900);
        var token = SignedJWT.parse(json(answer).get("access_token").asString());
        var claims = token.getJWTClaimsSet();
        assertThat(token.getHeader().getAlgorithm().getName()).isEqualTo("ES256");
        assertThat(claims.getIssuer()).isEqualTo(ISSUER);
        assertThat(claims.getSubject()).isEqualTo("admin");
        assertThat(claims.getStringListClaim("grants")).isEqualTo(List.of("*:admin"));
        assertThat(claims.getClaim("staff")).isNull();
        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void name_and_password_may_stand_in_the_form() throws InterruptedException {
        var answer = send(request("/oauth2/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=client_credentials&client_id=admin&client_secret=" + ADMIN_PASSWORD)));

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void a_wrong_password_and_an_unknown_name_get_the_same_answer() throws InterruptedException {
        var wrongPassword = signIn("admin", "first-password-of-the-admim");
        var unknownName = signIn("nobody", "first-password-of-the-admin");

        assertThat(wrongPassword.statusCode()).isEqualTo(401);
        assertThat(json(wrongPassword).get("error").asString()).isEqualTo("invalid_client");
        assertThat(unknownName.statusCode()).isEqualTo(401);
        assertThat(unknownName.body()).isEqualTo(wrongPassword.body());
    }

    @Test
    void a_program_that_does_not_say_who_it_is_gets_an_error_and_no_page_for_people() throws InterruptedException {
        for (var form : List.of("grant_type=client_credentials", "grant_type=client_credentials&client_id=admin", "")) {
            var answer = send(request("/oauth2/token")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form)));

            assertThat(answer.statusCode()).as(form).isEqualTo(401);
            assertThat(json(answer).get("error").asString()).isEqualTo("invalid_client");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void the_published_keys_hold_no_private_part() throws InterruptedException {
        var answer = send(request("/oauth2/jwks"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).get("keys").size()).isEqualTo(1);
        assertThat(json(answer).get("keys").get(0).has("d")).isFalse();
        assertThat(json(answer).get("keys").get(0).get("crv").asString()).isEqualTo("P-256");
    }

    @Test
    void the_description_of_the_issuer_names_only_what_is_served() throws InterruptedException {
        var answer = json(send(request("/.well-known/oauth-authorization-server")));

        assertThat(answer.propertyNames())
                .containsExactlyInAnyOrder(
                        "issuer",
                        "token_endpoint",
                        "jwks_uri",
                        "grant_types_supported",
                        "token_endpoint_auth_methods_supported");
        assertThat(answer.get("issuer").asString()).isEqualTo(ISSUER);
    }

    @Test
    void a_program_may_ask_for_less_than_its_account_has() throws Exception {
        var admin = adminToken();
        var made = send(request("/api/v1/accounts/scoped", admin)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "scoped")
                .PUT(HttpRequest.BodyPublishers.ofString("""
                    {"displayName": "Scoped", "grants": [{"site": "site-hq", "role": "supervisor"},
                     {"site": "site-hq", "role": "reporter"}, {"site": "*", "role": "reporter"}]}\
                    """)));
        var password = json(made).get("password").asString();

        assertThat(granted("scoped", password, "site-hq:reporter")).isEqualTo(List.of("site-hq:reporter"));
        assertThat(granted("scoped", password, "site-lab:reporter site-hq:supervisor"))
                .isEqualTo(List.of("site-hq:supervisor", "site-lab:reporter"));
        assertThat(granted("scoped", password, "")).hasSize(3);
        for (var more : List.of("site-lab:supervisor", "*:supervisor", "site-hq:reporter site-hq:admin", "openid")) {
            var refused = signIn("scoped", password, more);
            assertThat(refused.statusCode()).as(more).isEqualTo(400);
            assertThat(json(refused).get("error").asString()).isEqualTo("invalid_scope");
        }
    }

    @Test
    void what_was_not_asked_for_cannot_be_done() throws Exception {
        var less = json(signIn("admin", ADMIN_PASSWORD, "site-hq:admin"));

        assertThat(less.get("scope").asString()).isEqualTo("site-hq:admin");
        assertThat(send(request("/api/v1/accounts", less.get("access_token").asString()))
                        .statusCode())
                .isEqualTo(403);
    }

    private List<String> granted(String name, String password, String scope) throws Exception {
        return SignedJWT.parse(
                        json(signIn(name, password, scope)).get("access_token").asString())
                .getJWTClaimsSet()
                .getStringListClaim("grants");
    }
}
