package dev.frontdesk.mailroom;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.frontdesk.test.TestIssuer;
import dev.frontdesk.web.Roles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at a site who asks the running service over HTTP, with a token as the gateway mints it. */
record DeskClient(
        int port,
        String account,
        Set<String> roles,
        String site,
        @Nullable String staffId) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static DeskClient receptionist(int port, String site) {
        return new DeskClient(port, "reception", Set.of(Roles.RECEPTIONIST), site, null);
    }

    DeskClient as(String role) {
        return new DeskClient(port, role, Set.of(role), site, staffId);
    }

    DeskClient host(String staff) {
        return new DeskClient(port, staff, Set.of(Roles.HOST), site, staff);
    }

    DeskClient at(String otherSite) {
        return new DeskClient(port, account, roles, otherSite, staffId);
    }

    record Answer(int status, JsonNode body, @Nullable String etag) {

        String text(String pointer) {
            return body.at(pointer).asString();
        }

        String code() {
            return text("/code");
        }

        /** The status, with the code of a refusal behind it. */
        String outcome() {
            return (status + " " + code()).strip();
        }
    }

    Answer get(String path) {
        return answer(request(path).GET());
    }

    /** A page for people, in the language asked for. */
    String page(String path, String language) {
        var request = request(path).setHeader("Accept-Language", language).GET().build();
        try {
            return HTTP.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Answer post(String path, String body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    Answer post(String path, String body, String key) {
        return answer(request(path).header("Idempotency-Key", key).POST(BodyPublishers.ofString(body)));
    }

    /** A file, for example {@code text/csv}. */
    Answer upload(String path, String type, byte[] file) {
        return answer(request(path)
                .setHeader("Content-Type", type)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(file)));
    }

    /** The bytes of a file. */
    byte[] download(String path) {
        try {
            return HTTP.send(request(path).GET().build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Answer put(String path, String body) {
        return answer(request(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .PUT(BodyPublishers.ofString(body)));
    }

    Answer postAtVersion(String path, String body, long version) {
        return answer(request(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"" + version + "\"")
                .POST(BodyPublishers.ofString(body)));
    }

    static String encoded(Instant moment) {
        return URLEncoder.encode(moment.toString(), UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        var token = TestIssuer.shared().token(account, roles, site, "mailroom-service", staffId);
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", "en")
                .header("Content-Type", "application/json");
    }

    private static Answer answer(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            var text = response.body();
            var body = text.isEmpty() ? JSON.createObjectNode() : JSON.readTree(text);
            return new Answer(
                    response.statusCode(),
                    body,
                    response.headers().firstValue("ETag").orElse(null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
