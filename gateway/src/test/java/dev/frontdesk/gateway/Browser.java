package dev.frontdesk.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a browser does: keeps cookies, follows redirects, fills in forms. Its name server knows the public address. */
final class Browser {

    private static final Pattern FIELD = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final int MOST_REDIRECTS = 10;

    private final String publicAddress;
    private final URI really;
    private final Map<String, String> cookies = new HashMap<>();
    private String cookieLine = "";

    Browser(String publicAddress, int port) {
        this.publicAddress = publicAddress;
        this.really = URI.create("http://127.0.0.1:" + port);
    }

    /** Another browser in which somebody has put the same cookies, at another gateway perhaps. */
    Browser copiedTo(int port) {
        var copy = new Browser(publicAddress, port);
        copy.cookies.putAll(cookies);
        return copy;
    }

    /** Opens a page and follows wherever it leads. */
    HttpResponse<String> open(String path) {
        var answer = get(path);
        for (var n = 0; n < MOST_REDIRECTS && answer.statusCode() / 100 == 3; n++) {
            answer = get(answer.headers().firstValue("Location").orElseThrow());
        }
        return answer;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).header("Accept", "text/html,application/json"));
    }

    /** Sends the form of a page, with its hidden field, and follows. */
    HttpResponse<String> submit(String path, HttpResponse<String> page, Map<String, String> fields) {
        var csrf = FIELD.matcher(page.body());
        var all = new HashMap<>(fields);
        if (csrf.find()) {
            all.put("_csrf", csrf.group(1));
        }
        var answer = send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(all))));
        return answer.statusCode() / 100 == 3
                ? open(answer.headers().firstValue("Location").orElseThrow())
                : answer;
    }

    /** The whole way, ending where the browser wanted to go. */
    HttpResponse<String> signIn(String name, String password) {
        return submit(
                "/account/sign-in", open("/sign-in?here=1&to=/api/v1/me"), Map.of("name", name, "password", password));
    }

    /** As the console does: with the token of {@code /api/v1/me}. */
    HttpResponse<String> change(String method, String path, String body) {
        var csrf = GatewayRun.json(get("/api/v1/me")).get("csrf");
        return change(method, path, body, csrf.get("token").asString());
    }

    HttpResponse<String> change(String method, String path, String body, String csrf) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("X-CSRF-Token", csrf)
                .method(method, BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = GatewayRun.HTTP.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }

    HttpRequest.Builder request(String path) {
        var local = path.startsWith(publicAddress) ? path.substring(publicAddress.length()) : path;
        var request = HttpRequest.newBuilder(really.resolve(local)).timeout(Duration.ofSeconds(20));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    /** The line that set the cookie last. */
    String cookieLine() {
        return cookieLine;
    }

    private void keep(String line) {
        cookieLine = line;
        var pair = line.split(";")[0].split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
