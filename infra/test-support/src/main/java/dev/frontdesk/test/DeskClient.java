package dev.frontdesk.test;

import static java.nio.charset.StandardCharsets.UTF_8;

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
public record DeskClient(
        int port,
        String service,
        String account,
        Set<String> roles,
        String site,
        @Nullable String staffId) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The same desk with another role, whose name is the account's too. */
    public DeskClient as(String role) {
        return new DeskClient(port, service, role, Set.of(role), site, staffId);
    }

    public DeskClient host(String staff) {
        return new DeskClient(port, service, staff, Set.of("host"), site, staff);
    }

    public DeskClient at(String otherSite) {
        return new DeskClient(port, service, account, roles, otherSite, staffId);
    }

    /** Another person with the same roles. */
    public DeskClient colleague(String otherAccount) {
        return new DeskClient(port, service, otherAccount, roles, site, staffId);
    }

    public record Answer(
            int status, JsonNode body, @Nullable String etag) {

        public String text(String pointer) {
            return body.at(pointer).asString();
        }

        public String code() {
            return text("/code");
        }

        /** The status, with the code of a refusal behind it. */
        public String outcome() {
            return (status + " " + code()).strip();
        }
    }

    public Answer get(String path) {
        return answer(request(path).GET());
    }

    /** A page for people, in the language asked for. */
    public String page(String path, String language) {
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

    public Answer post(String path, String body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    public Answer post(String path, String body, String key) {
        return answer(request(path).header("Idempotency-Key", key).POST(BodyPublishers.ofString(body)));
    }

    /** A file, for example {@code text/csv}. */
    public Answer upload(String path, String type, byte[] file) {
        return answer(request(path)
                .setHeader("Content-Type", type)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(file)));
    }

    /** The bytes of a file. */
    public byte[] download(String path) {
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

    public Answer put(String path, String body) {
        return answer(request(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .PUT(BodyPublishers.ofString(body)));
    }

    public Answer putAtVersion(String path, String body, long version) {
        return answer(request(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"" + version + "\"")
                .PUT(BodyPublishers.ofString(body)));
    }

    public Answer postAtVersion(String path, String body, long version) {
        return answer(request(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"" + version + "\"")
                .POST(BodyPublishers.ofString(body)));
    }

    public static String encoded(Instant moment) {
        return URLEncoder.encode(moment.toString(), UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        var token = TestIssuer.shared().token(account, roles, site, service, staffId);
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
