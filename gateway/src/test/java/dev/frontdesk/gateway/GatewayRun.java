package dev.frontdesk.gateway;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import dev.frontdesk.gateway.routes.Breakers;
import dev.frontdesk.gateway.routes.Part;
import dev.frontdesk.gateway.routes.TestBreakers;
import dev.frontdesk.test.TestBroker;
import dev.frontdesk.test.TestPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The gateway on a real database, in front of four services that are played. One run for all tests. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class GatewayRun {

    static final String ISSUER = "http://frontdesk.test";
    static final String ADMIN_PASSWORD = "first-password-of-the-admin";
    static final Map<Part, Upstream> SERVICES = services();
    static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final TestPostgres.Server DATABASE = TestPostgres.freshServer();
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    JWKSource<SecurityContext> keys;

    @Autowired
    Breakers breakers;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry registry) {
        settings().forEach((key, value) -> registry.add(key, () -> value));
    }

    static Map<String, String> settings() {
        return Map.ofEntries(
                Map.entry("frontdesk.postgres.url", DATABASE.url()),
                Map.entry("frontdesk.postgres.user", DATABASE.user()),
                Map.entry("frontdesk.postgres.password", DATABASE.password()),
                Map.entry("frontdesk.kafka.bootstrap", TestBroker.bootstrap()),
                Map.entry("frontdesk.issuer", ISSUER),
                Map.entry("frontdesk.gateway.adminpasswordfile", passwordFile().toString()),
                Map.entry("frontdesk.gateway.answerwithin", "2s"),
                Map.entry("frontdesk.gateway.sentwithin", "2s"),
                Map.entry("frontdesk.services.call", address(Part.CALL)),
                Map.entry("frontdesk.services.visitor", address(Part.VISITOR)),
                Map.entry("frontdesk.services.mailroom", address(Part.MAILROOM)),
                Map.entry("frontdesk.services.directory", address(Part.DIRECTORY)));
    }

    private static String address(Part part) {
        return service(part).address().toString();
    }

    @BeforeEach
    void forget() {
        SERVICES.values().forEach(Upstream::reset);
        // What one test breaks, the next does not find left alone.
        TestBreakers.close(breakers);
    }

    static Upstream service(Part part) {
        return SERVICES.get(part);
    }

    TestTokens tokens() {
        return new TestTokens(keys, ISSUER);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(20));
    }

    HttpRequest.Builder request(String path, String token) {
        return request(path).header("Authorization", "Bearer " + token);
    }

    HttpRequest.Builder post(String path, String token, String body) {
        return request(path, token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", java.util.UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) throws InterruptedException {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** As {@code curl -u name:password -d grant_type=client_credentials} does. */
    HttpResponse<String> signIn(String name, String password) throws InterruptedException {
        return signIn(name, password, "");
    }

    /** @param scope grants, divided by blanks; "" for all that the account has */
    HttpResponse<String> signIn(String name, String password, String scope) throws InterruptedException {
        var basic = Base64.getEncoder().encodeToString((name + ":" + password).getBytes());
        return send(request("/oauth2/token")
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"
                        + (scope.isEmpty() ? "" : "&scope=" + URLEncoder.encode(scope, StandardCharsets.UTF_8)))));
    }

    String adminToken() throws InterruptedException {
        return json(signIn("admin", ADMIN_PASSWORD)).get("access_token").asString();
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    private static Path passwordFile() {
        try {
            var file = Files.createTempFile("admin", ".password");
            file.toFile().deleteOnExit();
            return Files.writeString(file, ADMIN_PASSWORD + "\n");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Map<Part, Upstream> services() {
        var services = new EnumMap<Part, Upstream>(Part.class);
        Part.services().forEach(part -> services.put(part, new Upstream()));
        return services;
    }
}
