package dev.frontdesk.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at a site who speaks to the gateway over real HTTP, request by request. */
final class Client {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Map<String, Token> TOKENS = new ConcurrentHashMap<>();

    private final @Nullable String account;
    private final Map<String, String> headers;

    private record Token(String value, String password, Instant renewAt) {

        /** Tokens live for a quarter of an hour, and all tests together take nearly as long. */
        static Token of(String account, String password) {
            return new Token(signIn(account, password), password, Instant.now().plus(Duration.ofMinutes(5)));
        }

        Token fresh(String account) {
            return Instant.now().isBefore(renewAt) ? this : of(account, password);
        }
    }

    /** What the account may do has changed: its next request signs in anew. */
    static void signOut(String account) {
        TOKENS.remove(account);
    }

    private Client(@Nullable String account, Map<String, String> headers) {
        this.account = account;
        this.headers = Map.copyOf(headers);
    }

    /** One of the sample accounts, at the site of the sample company. */
    static Client as(String account) {
        return as(account, "site-a");
    }

    static Client as(String account, String site) {
        return new Client(account, Map.of("Frontdesk-Site", site, "Accept-Language", "en"));
    }

    /** An account that a test made for itself. */
    static Client as(String account, String password, String site) {
        TOKENS.put(account, Token.of(account, password));
        return as(account, site);
    }

    static Client nobody() {
        return new Client(null, Map.of());
    }

    /** The same with another header; an empty value takes the header away. */
    Client with(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new Client(account, more);
    }

    Answer get(String path) {
        return send("GET", path, null);
    }

    Answer post(String path, Object body) {
        return send("POST", path, JsonMapper.shared().writeValueAsString(body));
    }

    Answer put(String path, Object body) {
        return send("PUT", path, JsonMapper.shared().writeValueAsString(body));
    }

    Answer send(String method, String path, @Nullable String body) {
        try {
            return new Answer(HTTP.send(request(method, path, body).build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpRequest.Builder request(String method, String path, @Nullable String body) {
        var all = new HashMap<String, String>();
        if (body != null) {
            all.put("Content-Type", "application/json");
            all.put("Idempotency-Key", UUID.randomUUID().toString());
        }
        if (account != null) {
            all.put("Authorization", "Bearer " + token(account));
        }
        all.putAll(headers);
        var request = HttpRequest.newBuilder(URI.create(RunningSuite.get().address() + path))
                .timeout(Duration.ofSeconds(30))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        all.forEach((name, value) -> {
            if (!value.isEmpty()) {
                request.header(name, value);
            }
        });
        return request;
    }

    /** What a program shows the gateway. */
    String token() {
        return token(Objects.requireNonNull(account));
    }

    static HttpClient http() {
        return HTTP;
    }

    private static String token(String account) {
        return TOKENS.compute(
                        account, (name, known) -> known == null ? Token.of(name, password(name)) : known.fresh(name))
                .value();
    }

    private static String signIn(String account, String password) {
        var credentials = account + ":" + password;
        var basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        var answer = nobody().with("Authorization", "Basic " + basic)
                .with("Content-Type", "application/x-www-form-urlencoded")
                .send("POST", "/oauth2/token", "grant_type=client_credentials");
        return answer.text("/access_token");
    }

    private static String password(String name) {
        try {
            var accounts = Files.readString(RunningSuite.get().data().resolve("accounts.json"));
            for (JsonNode account : JsonMapper.shared().readTree(accounts)) {
                if (account.path("name").asString().equals(name)) {
                    return account.path("password").asString();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalArgumentException("there is no sample account " + name);
    }
}
