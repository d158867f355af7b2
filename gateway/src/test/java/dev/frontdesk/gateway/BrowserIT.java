package dev.frontdesk.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.frontdesk.gateway.live.LiveStreams;
import dev.frontdesk.gateway.routes.Part;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People in a browser: sign-in at the embedded issuer, the session, and what protects it. */
class BrowserIT extends GatewayRun {

    private static final String HQ = "{\"site\":\"site-hq\",\"role\":\"receptionist\"}";
    private static final String LAB = "{\"site\":\"site-lab\",\"role\":\"host\"}";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    LiveStreams streams;

    @Test
    void name_and_password_lead_to_a_session_that_the_services_know_by_its_account() throws InterruptedException {
        var li = person(HQ);
        var browser = browser();

        var landed = browser.signIn(li.name(), li.password());
        var calls = browser.get("/api/v1/calls");

        assertThat(landed.statusCode()).isEqualTo(200);
        var me = json(landed);
        assertThat(me.get("name").asString()).isEqualTo(li.name());
        assertThat(me.get("displayName").asString()).isEqualTo("李梅 Li Mei");
        assertThat(me.get("kind").asString()).isEqualTo("browser");
        assertThat(me.get("staff").asString()).isEqualTo("staff-li");
        assertThat(me.get("site").asString()).isEqualTo("site-hq");
        assertThat(me.get("roles").toString()).isEqualTo("[\"receptionist\"]");
        assertThat(calls.statusCode()).isEqualTo(200);
        var claims = json(decoded(service(Part.CALL).arrived().bearer()));
        assertThat(claims.get("sub").asString()).isEqualTo(li.name());
        assertThat(claims.get("site").asString()).isEqualTo("site-hq");
    }

    @Test
    void the_cookie_is_hidden_from_scripts_and_new_after_the_sign_in() throws InterruptedException {
        var li = person(HQ);
        var browser = browser();
        browser.open("/sign-in?here=1");
        var before = browser.cookieLine();

        browser.signIn(li.name(), li.password());

        assertThat(browser.cookieLine())
                .startsWith("frontdesk=")
                .contains("Path=/", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain", "Max-Age");
        assertThat(browser.cookieLine().split(";")[0]).isNotEqualTo(before.split(";")[0]);
    }

    @Test
    void a_wrong_password_and_an_unknown_name_get_the_same_page() throws InterruptedException {
        var li = person(HQ);
        var wrong = browser().signIn(li.name(), "not-the-password");
        var unknown = browser().signIn("nobody-" + li.name(), "not-the-password");

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.body()).contains("账号或密码不正确").doesNotContain(li.name());
        assertThat(withoutToken(unknown)).isEqualTo(withoutToken(wrong));
    }

    @Test
    void five_failures_lock_the_name_for_a_time_at_the_page_and_at_the_token_endpoint() throws InterruptedException {
        var li = person(HQ);
        var browser = browser();
        for (var n = 0; n < 5; n++) {
            assertThat(browser.signIn(li.name(), "not-the-password").statusCode())
                    .isEqualTo(401);
        }

        var locked = browser.signIn(li.name(), li.password());

        assertThat(locked.statusCode()).isEqualTo(429);
        assertThat(locked.body()).containsPattern("请于 [0-9]{2}:[0-9]{2} 后再试");
        assertThat(Integer.parseInt(locked.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 60);
        assertThat(signIn(li.name(), li.password()).statusCode()).isEqualTo(401);
        // When the time is over, the right password works.
        jdbc.sql("update sign_in_failure set locked_until = now()").update();
        assertThat(browser.signIn(li.name(), li.password()).statusCode()).isEqualTo(200);
    }

    @Test
    void a_change_needs_the_token_of_the_page_and_reading_does_not() throws InterruptedException {
        var li = person(HQ);
        var browser = browser();
        browser.signIn(li.name(), li.password());

        var without = browser.send(browser.request("/api/v1/calls")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));
        var wrong = browser.change("POST", "/api/v1/calls", "{}", "AAAA");
        var right = browser.change("POST", "/api/v1/calls", "{}");

        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(json(without).get("code").asString()).isEqualTo("csrf-missing");
        assertThat(wrong.statusCode()).isEqualTo(403);
        assertThat(right.statusCode()).isEqualTo(200);
        assertThat(service(Part.CALL).allArrived()).hasSize(1);
        assertThat(service(Part.CALL).arrived().headers().toString()).doesNotContain("frontdesk=", "CSRF");
    }

    @Test
    void the_form_of_the_sign_in_page_needs_its_token_too() throws InterruptedException {
        var li = person(HQ);
        var browser = browser();
        browser.open("/sign-in?here=1");

        var answer = browser.send(browser.request("/account/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("name=" + li.name() + "&password=" + li.password())));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(json(answer).get("code").asString()).isEqualTo("csrf-missing");
    }

    @Test
    void whoever_has_several_sites_chooses_one_and_may_name_another_per_request() throws InterruptedException {
        var li = person(HQ + "," + LAB);
        var browser = browser();
        var me = json(browser.signIn(li.name(), li.password()));

        assertThat(me.get("site").isNull()).isTrue();
        assertThat(me.get("sites").toString()).isEqualTo("[\"site-hq\",\"site-lab\"]");
        assertThat(browser.get("/api/v1/staff").statusCode()).isEqualTo(400);
        var chosen = json(browser.change("PUT", "/api/v1/me/site", "{\"site\":\"site-lab\"}"));
        assertThat(chosen.get("site").asString()).isEqualTo("site-lab");
        assertThat(chosen.get("roles").toString()).isEqualTo("[\"host\"]");
        assertThat(siteAt(browser, null)).isEqualTo("site-lab");
        assertThat(siteAt(browser, "site-hq")).isEqualTo("site-hq");
        assertThat(browser.change("PUT", "/api/v1/me/site", "{\"site\":\"site-other\"}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_grant_that_is_taken_away_is_gone_without_signing_out() throws InterruptedException {
        var li = person(HQ);
        var browser = browser();
        browser.signIn(li.name(), li.password());
        assertThat(browser.get("/api/v1/calls").statusCode()).isEqualTo(200);

        put(li.name(), "");

        await().until(() -> browser.get("/api/v1/calls").statusCode() == 403);
    }

    @Test
    void signing_out_ends_the_session_here_and_everywhere_ends_all() throws InterruptedException {
        var li = person(HQ);
        var desk = browser();
        var notebook = browser();
        var phone = browser();
        for (var browser : new Browser[] {desk, notebook, phone}) {
            browser.signIn(li.name(), li.password());
        }
        var stolen = desk.copiedTo(port);

        assertThat(desk.change("POST", "/api/v1/me/sign-out", "").statusCode()).isEqualTo(204);
        assertThat(stolen.get("/api/v1/me").statusCode()).isEqualTo(401);
        assertThat(notebook.get("/api/v1/me").statusCode()).isEqualTo(200);
        // The issuer forgot, too: the next sign-in asks for the password.
        assertThat(desk.open("/sign-in?here=1").body()).contains("id=\"password\"");

        assertThat(notebook.change("POST", "/api/v1/me/sign-out-everywhere", "").statusCode())
                .isEqualTo(204);
        assertThat(phone.get("/api/v1/me").statusCode()).isEqualTo(401);
        assertThat(notebook.get("/api/v1/me").statusCode()).isEqualTo(401);
    }

    @Test
    void an_admin_signs_somebody_out_everywhere() throws InterruptedException {
        var li = person(HQ);
        var browser = browser();
        browser.signIn(li.name(), li.password());

        var answer = send(request("/api/v1/accounts/" + li.name() + "/sign-out", adminToken())
                .POST(BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(401);
    }

    @Test
    void a_session_can_be_used_once_only_by_its_cookie_and_a_code_once() throws InterruptedException {
        var li = person(HQ);
        var browser = browser();
        var page = browser.open("/sign-in?here=1&to=/api/v1/me");
        browser.submit("/account/sign-in", page, Map.of("name", li.name(), "password", li.password()));
        // Signed in at the issuer, so the way can be walked step by step without the page.
        var asked = browser.get("/sign-in?here=1");
        var back = browser.get(asked.headers().firstValue("Location").orElseThrow());
        var callback = back.headers().firstValue("Location").orElseThrow();
        assertThat(callback).startsWith(ISSUER + "/sign-in/back?code=");

        var elsewhere = browser().get(callback);
        var first = browser.get(callback);
        var second = browser.get(callback);

        assertThat(elsewhere.headers().firstValue("Location")).hasValue("/sign-in/failed");
        assertThat(first.headers().firstValue("Location")).hasValue("/");
        assertThat(second.headers().firstValue("Location")).hasValue("/sign-in/failed");
    }

    @Test
    void after_the_sign_in_nobody_is_sent_to_another_place() throws InterruptedException {
        var li = person(HQ);
        for (var to : new String[] {"https://evil.test/", "//evil.test", "/%5Cevil.test", "javascript:alert(1)"}) {
            var browser = browser();
            var page = browser.open("/sign-in?here=1&to=" + to);
            var answer = browser.submit("/account/sign-in", page, Map.of("name", li.name(), "password", li.password()));

            assertThat(answer.uri().getHost()).isEqualTo("127.0.0.1");
            assertThat(answer.uri().getPath()).isEqualTo("/console/");
        }
    }

    @Test
    void whoever_comes_by_another_name_of_the_machine_goes_on_at_the_public_address() {
        var answer = browser().get("/sign-in?to=/calls");

        assertThat(answer.headers().firstValue("Location")).hasValue(ISSUER + "/sign-in?here=1&to=%2Fcalls");
    }

    @Test
    void the_pages_need_nothing_from_elsewhere_and_speak_the_language_chosen() {
        var browser = browser();
        var zh = browser.open("/sign-in?here=1");
        var en = browser.get("/account/sign-in?lang=en");
        var still = browser.get("/account/sign-in");

        assertThat(zh.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; style-src 'sha256-")
                .doesNotContain("unsafe");
        assertThat(zh.body())
                .contains("<html lang=\"zh\">", "登录")
                .doesNotContain("<script", " style=", "<link", "<img", "src=", "http:", "https:");
        assertThat(en.body()).contains("<html lang=\"en\">", "Sign in");
        assertThat(still.body()).contains("<html lang=\"en\">");
    }

    @Test
    void the_own_password_is_changed_with_the_old_one_and_ends_the_other_sessions() throws InterruptedException {
        var li = person(HQ);
        var here = browser();
        var elsewhere = browser();
        here.signIn(li.name(), li.password());
        elsewhere.signIn(li.name(), li.password());

        var wrong = here.change("PUT", "/api/v1/me/password", passwords("x", "correct horse battery"));
        var tooShort = here.change("PUT", "/api/v1/me/password", passwords(li.password(), "elevensigns"));
        var changed = here.change("PUT", "/api/v1/me/password", passwords(li.password(), "correct horse battery"));

        assertThat(json(wrong).get("code").asString()).isEqualTo("password-wrong");
        assertThat(json(tooShort).get("code").asString()).isEqualTo("password-too-short");
        assertThat(changed.statusCode()).isEqualTo(204);
        assertThat(here.get("/api/v1/me").statusCode()).isEqualTo(200);
        assertThat(elsewhere.get("/api/v1/me").statusCode()).isEqualTo(401);
        assertThat(browser().signIn(li.name(), li.password()).statusCode()).isEqualTo(401);
        assertThat(browser().signIn(li.name(), "correct horse battery").statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_language_is_remembered_with_the_account() throws InterruptedException {
        var li = person(HQ);
        var browser = browser();
        browser.signIn(li.name(), li.password());

        var chosen = browser.change("PUT", "/api/v1/me/language", "{\"language\":\"en\"}");
        var wrong = browser.change("PUT", "/api/v1/me/language", "{\"language\":\"fr\"}");

        assertThat(json(chosen).get("language").asString()).isEqualTo("en");
        assertThat(wrong.statusCode()).isEqualTo(400);
    }

    @Test
    void a_program_learns_who_it_is_and_has_no_session() throws InterruptedException {
        var token = tokens().withGrants("site-hq:integration");

        var me = json(send(request("/api/v1/me", token)));
        var site = send(request("/api/v1/me/site", token)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"site\":\"site-hq\"}")));

        assertThat(me.get("kind").asString()).isEqualTo("program");
        assertThat(me.get("csrf").isNull()).isTrue();
        assertThat(json(site).get("code").asString()).isEqualTo("session-missing");
        assertThat(send(request("/api/v1/me")).statusCode()).isEqualTo(401);
    }

    record Person(String name, String password) {}

    Person person(String grants) throws InterruptedException {
        var name = "li-" + UUID.randomUUID().toString().substring(0, 8);
        return new Person(name, json(put(name, grants)).get("password").asString());
    }

    @Test
    void a_live_stream_ends_when_its_browser_signs_out() throws Exception {
        var li = person(HQ);
        var browser = browser();
        browser.signIn(li.name(), li.password());
        try (var stream = stream(browser);
                var _ = stream(signedInElsewhere(li))) {
            var both = streams.open();
            assertThat(browser.change("POST", "/api/v1/me/sign-out", "").statusCode())
                    .isEqualTo(204);

            assertThat(restOf(stream)).as("the end").doesNotContain("changed");
            assertThat(streams.open())
                    .as("another browser of the same person goes on")
                    .isEqualTo(both - 1);
        }
    }

    @Test
    void a_live_stream_ends_when_its_session_is_ended_at_another_gateway_or_its_grant_is_taken_away() throws Exception {
        var li = person(HQ);
        var wang = person(HQ);
        try (var ended = stream(signedInElsewhere(li));
                var smaller = stream(signedInElsewhere(wang))) {
            jdbc.sql("delete from spring_session where principal_name = :name")
                    .param("name", li.name())
                    .update();
            jdbc.sql("update account_grant set role = 'host' where account = :name")
                    .param("name", wang.name())
                    .update();

            assertThat(restOf(ended)).isNotNull();
            assertThat(restOf(smaller)).isNotNull();
        }
    }

    private Browser signedInElsewhere(Person who) {
        var browser = browser();
        browser.signIn(who.name(), who.password());
        return browser;
    }

    private static BufferedReader stream(Browser browser) throws Exception {
        var request = browser.request("/api/v1/live?site=site-hq").timeout(Duration.ofSeconds(20));
        var answer = HTTP.send(request.build(), BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        var reader = new BufferedReader(new InputStreamReader(answer.body(), UTF_8));
        assertThat(reader.readLine()).isEqualTo("retry: 2000");
        return reader;
    }

    /** Returns when the stream ends; it would go on for five minutes. */
    private static String restOf(BufferedReader stream) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(8), () -> stream.lines().collect(Collectors.joining("\n")));
    }

    private HttpResponse<String> put(String name, String grants) throws InterruptedException {
        return send(request("/api/v1/accounts/" + name, adminToken())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(
                        "{\"displayName\":\"李梅 Li Mei\",\"staffId\":\"staff-li\",\"grants\":[" + grants + "]}")));
    }

    private Browser browser() {
        return new Browser(ISSUER, port);
    }

    private String siteAt(Browser browser, String named) throws InterruptedException {
        service(Part.DIRECTORY).reset();
        var request = browser.request("/api/v1/staff");
        if (named != null) {
            request.header("Frontdesk-Site", named);
        }
        browser.send(request);
        return json(decoded(service(Part.DIRECTORY).arrived().bearer()))
                .get("site")
                .asString();
    }

    private static String passwords(String current, String next) {
        return "{\"current\":\"%s\",\"next\":\"%s\"}".formatted(current, next);
    }

    private static String withoutToken(HttpResponse<String> page) {
        return page.body().replaceAll("value=\"[^\"]+\"", "");
    }

    private static String decoded(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}
