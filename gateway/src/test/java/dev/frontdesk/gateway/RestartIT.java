package dev.frontdesk.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import dev.frontdesk.gateway.routes.Part;
import dev.frontdesk.local.LocalPostgres;
import dev.frontdesk.test.TestPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import javax.crypto.AEADBadTagException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A gateway that is stopped and started again, on a database of its own. */
class RestartIT {

    private final TestPostgres.Server database = TestPostgres.freshServer();
    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    @Test
    void accounts_and_keys_survive_and_every_token_stays_valid() throws Exception {
        var settings = settings(rootKey("root.key"), password("the-first-password"));
        String token;
        try (var first = start(settings)) {
            token = token(first, "the-first-password");
        }
        // The file counts only while there is no account.
        settings.put(
                "frontdesk.gateway.adminpasswordfile",
                password("another-password").toString());
        try (var second = start(settings)) {
            assertThat(status(second, "/api/v1/accounts", token)).isEqualTo(200);
            assertThat(token(second, "the-first-password")).isNotEmpty();
            assertThat(signIn(second, "another-password").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void two_gateways_on_one_database_accept_each_others_tokens() throws Exception {
        var settings = settings(rootKey("root.key"), password("the-first-password"));
        try (var first = start(settings);
                var second = start(settings)) {
            assertThat(status(second, "/api/v1/accounts", token(first, "the-first-password")))
                    .isEqualTo(200);
            theyShareSessions(port(first), port(second));
            nobodyNoticesThatOneStops(first, second);
        }
    }

    /** Two gateways behind one address; the first is stopped while eight callers are busy. */
    private static void nobodyNoticesThatOneStops(
            ConfigurableApplicationContext first, ConfigurableApplicationContext second) throws Exception {
        GatewayRun.service(Part.CALL).answers(exchange -> {
            // A service that takes its time, so that calls are under way when the gateway stops.
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            Upstream.json(200, "{}").handle(exchange);
        });
        @SuppressWarnings("unchecked")
        var keys = (JWKSource<SecurityContext>) first.getBean(JWKSource.class);
        var token = new TestTokens(keys, GatewayRun.ISSUER).withGrants("site-hq:receptionist");
        var errors = new ConcurrentLinkedQueue<String>();
        var answered = new AtomicInteger();
        var stop = new AtomicBoolean();
        var balancer = new AtomicReference<>(first);
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var n = 0; n < 8; n++) {
                callers.submit(() -> {
                    while (!stop.get()) {
                        try {
                            var status = GatewayRun.HTTP
                                    .send(
                                            HttpRequest.newBuilder(address(balancer.get(), "/api/v1/calls"))
                                                    .header("Authorization", "Bearer " + token)
                                                    .build(),
                                            HttpResponse.BodyHandlers.discarding())
                                    .statusCode();
                            if (status != 200) {
                                errors.add("status " + status);
                            }
                            answered.incrementAndGet();
                        } catch (IOException broken) {
                            errors.add(broken.toString());
                        }
                    }
                    return null;
                });
            }
            await().until(() -> answered.get() > 100);
            var stopping = callers.submit(first::close);
            await().until(() -> door(first) != 200);
            balancer.set(second);
            stopping.get();
            var before = answered.get();
            await().until(() -> answered.get() > before + 100);
            stop.set(true);
        }

        assertThat(errors).isEmpty();
    }

    private static int door(ConfigurableApplicationContext gateway) throws Exception {
        return GatewayRun.HTTP
                .send(
                        HttpRequest.newBuilder(address(gateway, "/actuator/health/door"))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    /** Begun at one, gone on at the other, used at both, ended at both. */
    private static void theyShareSessions(int first, int second) {
        var begun = new Browser(GatewayRun.ISSUER, first);
        var page = begun.open("/sign-in?here=1&to=/api/v1/me");
        var browser = begun.copiedTo(second);
        var landed =
                browser.submit("/account/sign-in", page, Map.of("name", "admin", "password", "the-first-password"));
        assertThat(GatewayRun.json(landed).get("name").asString()).isEqualTo("admin");
        var atFirst = browser.copiedTo(first);
        assertThat(atFirst.get("/api/v1/me").statusCode()).isEqualTo(200);
        assertThat(atFirst.change("POST", "/api/v1/me/sign-out-everywhere", "").statusCode())
                .isEqualTo(204);
        assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(401);
    }

    @Test
    void another_issuer_vouches_for_the_name_and_may_be_gone_for_a_while() throws Exception {
        var settings = settings(rootKey("root.key"), password("the-first-password"));
        try (var issuer = new ForeignIssuer()) {
            settings.put("frontdesk.gateway.signin.issueruri", issuer.address());
            settings.put("frontdesk.gateway.signin.clientid", ForeignIssuer.CLIENT);
            settings.put("frontdesk.gateway.signin.clientsecretfile", password(ForeignIssuer.SECRET));
            issuer.goesDown();
            try (var gateway = start(settings)) {
                var browser = new Browser(GatewayRun.ISSUER, port(gateway));
                assertThat(browser.open("/sign-in?here=1").statusCode()).isEqualTo(503);

                issuer.comesUp();
                issuer.vouchesFor("nobody-we-know");
                assertThat(browser.open("/sign-in?here=1").statusCode()).isEqualTo(403);
                issuer.vouchesFor("admin");
                var landed = browser.open("/sign-in?here=1&to=/api/v1/me");
                assertThat(GatewayRun.json(landed).get("name").asString()).isEqualTo("admin");

                issuer.goesDown();
                assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(200);
                assertThat(token(gateway, "the-first-password")).isNotEmpty();
                var late = new Browser(GatewayRun.ISSUER, port(gateway)).open("/sign-in?here=1");
                assertThat(late.statusCode()).isEqualTo(503);
                assertThat(late.body()).contains("统一身份认证");
                assertThat(late.headers().firstValue("Retry-After")).hasValue("5");

                issuer.comesUp();
                issuer.breaksOff(true);
                var halfWay = new Browser(GatewayRun.ISSUER, port(gateway)).open("/sign-in?here=1");
                assertThat(halfWay.statusCode()).isEqualTo(503);
                issuer.breaksOff(false);
                issuer.mixesUpNonces();
                var forged = new Browser(GatewayRun.ISSUER, port(gateway)).open("/sign-in?here=1");
                assertThat(forged.statusCode()).isEqualTo(400);
            }
        }
    }

    @Test
    void programs_come_with_tokens_of_another_issuer_and_go_on_while_it_is_gone() throws Exception {
        var settings = settings(rootKey("root.key"), password("the-first-password"));
        try (var issuer = new ForeignIssuer()) {
            settings.put("frontdesk.gateway.signin.issueruri", issuer.address());
            settings.put("frontdesk.gateway.signin.clientid", ForeignIssuer.CLIENT);
            settings.put("frontdesk.gateway.signin.clientsecretfile", password(ForeignIssuer.SECRET));
            settings.put("frontdesk.gateway.signin.audience", "frontdesk-api");
            issuer.goesDown();
            try (var gateway = start(settings)) {
                var good = issuer.tokenOfProgram("admin", "frontdesk-api");
                assertThat(status(gateway, "/api/v1/accounts", good))
                        .as("nobody can tell yet")
                        .isEqualTo(503);
                issuer.comesUp();
                assertThat(status(gateway, "/api/v1/accounts", good)).isEqualTo(200);
                assertThat(status(gateway, "/api/v1/accounts", token(gateway, "the-first-password")))
                        .as("tokens of the embedded issuer")
                        .isEqualTo(200);

                for (var bad : badOnes(issuer).entrySet()) {
                    assertThat(status(gateway, "/api/v1/accounts", bad.getValue()))
                            .as(bad.getKey())
                            .isEqualTo(401);
                }
                issuer.goesDown();
                assertThat(status(gateway, "/api/v1/accounts", good)).isEqualTo(200);
            }
        }
    }

    private static Map<String, String> badOnes(ForeignIssuer issuer) throws Exception {
        var ours = issuer.claims("frontdesk-api").claim("preferred_username", "admin");
        try (var other = new ForeignIssuer()) {
            return Map.of(
                    "meant for the gateway as client of browsers", issuer.tokenOfProgram("admin", ForeignIssuer.CLIENT),
                    "meant for others", issuer.tokenOfProgram("admin", "another-api"),
                    "a name without an account here", issuer.tokenOfProgram("nobody-we-know", "frontdesk-api"),
                    "no name", issuer.signed(issuer.claims("frontdesk-api")),
                    "a name that is a list",
                            issuer.signed(issuer.claims("frontdesk-api").claim("preferred_username", List.of("admin"))),
                    "grants of its own and no account",
                            issuer.signed(issuer.claims("frontdesk-api")
                                    .claim("preferred_username", "nobody-we-know")
                                    .claim("grants", List.of("*:admin"))),
                    "run out",
                            issuer.signed(new JWTClaimsSet.Builder(ours.build())
                                    .expirationTime(Date.from(Instant.now().minusSeconds(60)))),
                    "without an end", issuer.signed(new JWTClaimsSet.Builder(ours.build()).expirationTime(null)),
                    "signed by a third issuer", other.signed(new JWTClaimsSet.Builder(ours.build())),
                    "of a third issuer", other.tokenOfProgram("admin", "frontdesk-api"));
        }
    }

    private static int port(ConfigurableApplicationContext gateway) {
        return ((WebServerApplicationContext) gateway).getWebServer().getPort();
    }

    @Test
    void the_signing_key_is_sealed_and_another_root_key_does_not_open_it() throws Exception {
        var settings = settings(rootKey("root.key"), password("the-first-password"));
        start(settings).close();
        try (var connection =
                        DriverManager.getConnection(database.url() + "gateway", database.user(), database.password());
                var rows = connection.createStatement().executeQuery("select jwk, sealed from signing_key")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getBoolean("sealed")).isTrue();
            assertThat(rows.getString("jwk")).doesNotContain("{", "\"d\"");
        }

        settings.put("frontdesk.vault.rootkey", rootKey("other.key").toString());
        assertThatThrownBy(() -> start(settings)).rootCause().isInstanceOf(AEADBadTagException.class);
    }

    @Test
    void without_its_database_the_gateway_still_lets_in_who_has_a_token() throws Exception {
        var own = TestPostgres.own("gateway");
        var settings = settings(rootKey("root.key"), password("the-first-password"));
        settings.put("frontdesk.postgres.url", own.url());
        settings.put("frontdesk.postgres.password", own.password());
        settings.put("frontdesk.postgres.user", LocalPostgres.USER);
        try (var gateway = start(settings)) {
            var token = token(gateway, "the-first-password");
            own.close();

            var signIn = signIn(gateway, "the-first-password");
            assertThat(signIn.statusCode()).isEqualTo(503);
            assertThat(GatewayRun.json(signIn.body()).get("code").asString()).isEqualTo("unavailable");
            assertThat(GatewayRun.json(signIn.body()).at("/params/part").asString())
                    .isEqualTo("gateway");
            assertThat(status(gateway, "/api/v1/accounts", token)).isEqualTo(503);
            assertThat(status(gateway, "/api/v1/routes", token)).isEqualTo(200);
            assertThat(status(gateway, "/actuator/health/door", token)).isEqualTo(503);
            assertThat(status(gateway, "/actuator/health/liveness", token)).isEqualTo(200);
        }
    }

    @Test
    void a_first_password_that_is_too_short_stops_the_start() throws Exception {
        var settings = settings(rootKey("root.key"), password("short"));

        assertThatThrownBy(() -> start(settings)).hasMessageContaining("shorter than 12");
    }

    private Map<String, Object> settings(Path rootKey, Path password) {
        var settings = new HashMap<String, Object>(GatewayRun.settings());
        settings.put("server.port", 0);
        settings.put("frontdesk.gateway.drain", "1s");
        settings.put("frontdesk.postgres.url", database.url());
        settings.put("frontdesk.vault.rootkey", rootKey.toString());
        settings.put("frontdesk.gateway.adminpasswordfile", password.toString());
        return settings;
    }

    private static ConfigurableApplicationContext start(Map<String, Object> settings) {
        var arguments = settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        return SpringApplication.run(GatewayApplication.class, arguments);
    }

    private Path password(String password) throws IOException {
        return Files.writeString(folder.resolve(password), password);
    }

    private Path rootKey(String name) throws IOException {
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Files.writeString(folder.resolve(name), Base64.getEncoder().encodeToString(key));
    }

    private String token(ConfigurableApplicationContext gateway, String password) throws Exception {
        return GatewayRun.json(signIn(gateway, password).body())
                .get("access_token")
                .asString();
    }

    private HttpResponse<String> signIn(ConfigurableApplicationContext gateway, String password) throws Exception {
        var form = "grant_type=client_credentials&client_id=admin&client_secret=" + password;
        return http.send(
                HttpRequest.newBuilder(address(gateway, "/oauth2/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private int status(ConfigurableApplicationContext gateway, String path, String token) throws Exception {
        var request = HttpRequest.newBuilder(address(gateway, path))
                .header("Authorization", "Bearer " + token)
                .build();
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static URI address(ConfigurableApplicationContext gateway, String path) {
        return URI.create("http://127.0.0.1:" + port(gateway) + path);
    }
}
