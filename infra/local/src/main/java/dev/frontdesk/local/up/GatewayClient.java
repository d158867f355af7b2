package dev.frontdesk.local.up;

import dev.frontdesk.local.Trouble;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the gateway as the account {@code admin}, like any other program. */
final class GatewayClient {

    private static final int TRIES = 20;
    private static final Set<Integer> WORTH_ANOTHER_TRY = Set.of(409, 429, 502, 503, 504);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final String site;
    private final String token;

    private GatewayClient(String address, String site, String password) throws InterruptedException {
        this.address = address;
        this.site = site;
        this.token = token(address, password);
    }

    static GatewayClient signIn(String address, String site, String password) throws InterruptedException {
        return new GatewayClient(address, site, password);
    }

    private String token(String at, String password) throws InterruptedException {
        var credentials = Base64.getEncoder().encodeToString(("admin:" + password).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(at + "/oauth2/token"))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"));
        return send(request).get("access_token").asString();
    }

    JsonNode put(String path, JsonNode body) throws InterruptedException {
        return change("PUT", path, body.toString());
    }

    JsonNode post(String path) throws InterruptedException {
        return change("POST", path, "");
    }

    /** The key comes from the content: a start that was broken off may say everything again. */
    private JsonNode change(String method, String path, String body) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + token)
                .header("Frontdesk-Site", site)
                .header("Frontdesk-Desk", "set-up")
                .header("Idempotency-Key", "sample-" + digest(method + path + body))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        return send(request);
    }

    private JsonNode send(HttpRequest.Builder builder) throws InterruptedException {
        var request = builder.timeout(Duration.ofSeconds(30)).build();
        for (int attempt = 1; ; attempt++) {
            try {
                var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() / 100 == 2) {
                    return JsonMapper.shared().readTree(answer.body());
                }
                if (attempt == TRIES || !WORTH_ANOTHER_TRY.contains(answer.statusCode())) {
                    throw refused(request, answer);
                }
            } catch (IOException e) {
                if (attempt == TRIES) {
                    throw silent(e);
                }
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }

    private static Trouble refused(HttpRequest request, HttpResponse<String> answer) {
        var what =
                request.method() + " " + request.uri().getPath() + " -> " + answer.statusCode() + " " + answer.body();
        return new Trouble("网关拒绝了示例数据：" + what, "The gateway refused the sample data: " + what);
    }

    private Trouble silent(IOException e) {
        return new Trouble(
                "网关 %s 没有应答；请查看日志后再试".formatted(address),
                "The gateway at %s does not answer; look at its log and try again".formatted(address),
                e);
    }

    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
