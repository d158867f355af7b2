package dev.frontdesk.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.gateway.credentials.TestCodes;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The second factor, from the first scan to the lost telephone. */
class SecondFactorIT extends GatewayRun {

    private static final String OWN = "/api/v1/me/second-factor";

    @Autowired
    JdbcClient jdbc;

    @Test
    void in_force_from_the_first_right_code_and_asked_for_at_each_sign_in() throws InterruptedException {
        var name = "he-" + UUID.randomUUID().toString().substring(0, 8);
        var password = account(name);
        var browser = new Browser(ISSUER, port);
        browser.signIn(name, password);

        var made = json(browser.change("POST", OWN, "{\"password\":\"%s\"}".formatted(password)));
        var secret = made.get("secret").asString();
        assertThat(made.get("uri").asString())
                .isEqualTo("otpauth://totp/Front%20Desk:" + name + "?secret=" + secret + "&issuer=Front%20Desk");
        assertThat(made.get("qrPath").asString()).startsWith("M");
        // Not in force yet: the password alone still does.
        assertThat(new Browser(ISSUER, port).signIn(name, password).statusCode())
                .isEqualTo(200);

        var wrong = browser.change("PUT", OWN, "{\"code\":\"000000\"}");
        var right = browser.change("PUT", OWN, "{\"code\":\"%s\"}".formatted(TestCodes.earlier(secret)));
        assertThat(json(wrong).get("code").asString()).isEqualTo("code-wrong");
        assertThat(right.statusCode()).isEqualTo(204);

        signsInWithACodeAndNotWithout(name, password, secret);
        // No token for a password alone, or the second factor would be one in name only.
        assertThat(signIn(name, password).statusCode()).isEqualTo(401);

        assertThat(send(request("/api/v1/accounts/" + name + "/second-factor", adminToken())
                                .DELETE())
                        .statusCode())
                .isEqualTo(204);
        assertThat(new Browser(ISSUER, port).signIn(name, password).statusCode())
                .isEqualTo(200);
        assertThat(jdbc.sql("select what from account_change where account = ? order by id")
                        .param(name)
                        .query(String.class)
                        .list())
                .containsSubsequence("created", "signed-in", "second-factor-on", "second-factor-off");
    }

    private void signsInWithACodeAndNotWithout(String name, String password, String secret) {
        var browser = new Browser(ISSUER, port);
        var page = browser.signIn(name, password);
        assertThat(page.body()).contains("6 位数字");
        assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(401);

        var wrong = browser.submit("/account/code", page, Map.of("code", "000000"));
        assertThat(wrong.statusCode()).isEqualTo(401);
        var code = TestCodes.now(secret);
        assertThat(landed(browser.submit("/account/code", wrong, Map.of("code", code))))
                .isEqualTo(name);

        // The same code again, as somebody who looked over the shoulder would.
        var other = new Browser(ISSUER, port);
        assertThat(other.submit("/account/code", other.signIn(name, password), Map.of("code", code))
                        .statusCode())
                .isEqualTo(401);
    }

    private static String landed(HttpResponse<String> answer) {
        return json(answer).get("name").asString();
    }

    private String account(String name) throws InterruptedException {
        return json(send(request("/api/v1/accounts/" + name, adminToken())
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString("{\"displayName\":\"何军 He"
                                + " Jun\",\"grants\":[{\"site\":\"site-hq\",\"role\":\"host\"}]}"))))
                .get("password")
                .asString();
    }
}
