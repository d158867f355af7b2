package dev.frontdesk.web;

import dev.frontdesk.test.TestIssuer;
import dev.frontdesk.test.TestPostgres;
import dev.frontdesk.web.sample.SampleApplication;
import dev.frontdesk.web.sample.TrialController;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample service on a real port, with a real database and real tokens. */
@SpringBootTest(classes = SampleApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class WebTest {

    static final String SITE = "site-a";
    static final TestIssuer ISSUER = TestIssuer.shared();
    private static final TestPostgres.Server POSTGRES = TestPostgres.freshServer();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TrialController trials;

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry registry) {
        registry.add("frontdesk.postgres.url", POSTGRES::url);
        registry.add("frontdesk.postgres.user", POSTGRES::user);
        registry.add("frontdesk.postgres.password", POSTGRES::password);
        registry.add("frontdesk.issuer", ISSUER::issuer);
        registry.add("frontdesk.web.documents", () -> true);
        registry.add("server.address", () -> "127.0.0.1");
    }

    static String token(String... roles) {
        return ISSUER.token("lin", Set.of(roles), SITE, "sample-service", "staff-lin");
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token(Roles.RECEPTIONIST))
                .header("Accept", "application/json")
                .header("Content-Type", "application/json");
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, String key, String body) {
        return send(request(path).header("Idempotency-Key", key).POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> post(String path, String body) {
        return post(path, UUID.randomUUID().toString(), body);
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    static String code(HttpResponse<String> response) {
        return response.statusCode() + " " + json(response).path("code").asString();
    }

    int effects(String what) {
        return jdbc.sql("select count(*) from effect where what = :what")
                .param("what", what)
                .query(Integer.class)
                .single();
    }
}
