package dev.frontdesk.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A chat server in the four forms, each group under {@code /<form>/<group>}. It checks the signature and the rate as the
 * real ones do, and can be told to fail in the ways they fail.
 */
final class ChatServer {

    static final String SECRET = "SEC-canary-of-the-webhook";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_PER_MINUTE = 20;

    /** What a group does with a message. */
    enum Mood {
        WELL,
        LIES,
        TOO_MANY,
        FAILS,
        HANGS,
        HANGS_HALF_WAY,
        CLOSES,
        CHATTERS
    }

    /** @param name whom the message points at; empty for nobody */
    record Heard(String group, String text, String name, Instant at) {}

    private final HttpServer server;
    private final List<Heard> heard = new ArrayList<>();
    private final Map<String, Mood> moods = new ConcurrentHashMap<>();
    private final List<String> knocks = new ArrayList<>();
    private final Map<String, CountDownLatch> held = new ConcurrentHashMap<>();
    private final CountDownLatch end = new CountDownLatch(1);

    ChatServer() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    String address(String form, String group) {
        return origin() + "/" + form + "/" + group + "?key=canary-key";
    }

    void mood(String group, Mood mood) {
        moods.put(group, mood);
    }

    /** The group answers nobody before {@link #release}. */
    void hold(String group) {
        held.put(group, new CountDownLatch(1));
    }

    void release(String group) {
        held.remove(group).countDown();
    }

    /** What a group took, in order. */
    synchronized List<Heard> heard(String group) {
        return heard.stream().filter(one -> one.group().equals(group)).toList();
    }

    synchronized List<Heard> all() {
        return List.copyOf(heard);
    }

    /** How often somebody knocked, taken or not. */
    synchronized long knocks(String group) {
        return knocks.stream().filter(group::equals).count();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath().split("/");
            var body = JSON.readTree(exchange.getRequestBody().readAllBytes());
            synchronized (this) {
                knocks.add(path[2]);
            }
            var gate = held.get(path[2]);
            if (gate != null) {
                gate.await();
            }
            switch (moods.getOrDefault(path[2], Mood.WELL)) {
                case WELL -> send(exchange, 200, taken(path[1], path[2], query(exchange), body));
                case LIES -> send(exchange, 200, refusal(path[1], 93000));
                case TOO_MANY -> {
                    exchange.getResponseHeaders().add("Retry-After", "120");
                    send(exchange, 429, "slow down");
                }
                case FAILS -> send(exchange, 500, "oops");
                case HANGS -> end.await();
                case HANGS_HALF_WAY -> {
                    exchange.sendResponseHeaders(200, 100);
                    exchange.getResponseBody().write('{');
                    exchange.getResponseBody().flush();
                    end.await();
                }
                case CLOSES -> exchange.close();
                case CHATTERS -> send(exchange, 200, "ok".repeat(1_000_000));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String taken(String form, String group, Map<String, String> query, JsonNode body) {
        if (!signed(form, query, body)) {
            return refusal(form, form.equals("feishu") ? 19021 : 310000);
        }
        var now = Instant.now();
        synchronized (this) {
            var lately = heard.stream()
                    .filter(one -> one.group().equals(group) && one.at().isAfter(now.minus(Duration.ofMinutes(1))))
                    .count();
            if (lately >= MOST_PER_MINUTE) {
                return refusal(form, 45009);
            }
            heard.add(new Heard(group, text(form, body), name(form, body), now));
        }
        return switch (form) {
            case "slack" -> "ok";
            case "feishu" -> "{\"code\":0,\"msg\":\"success\",\"data\":{}}";
            default -> "{\"errcode\":0,\"errmsg\":\"ok\"}";
        };
    }

    private static boolean signed(String form, Map<String, String> query, JsonNode body) {
        return switch (form) {
            case "dingtalk" -> {
                var moment = query.getOrDefault("timestamp", "0");
                yield recent(Instant.ofEpochMilli(Long.parseLong(moment)))
                        && hmac(SECRET, moment + "\n" + SECRET).equals(query.get("sign"));
            }
            case "feishu" -> {
                var moment = body.path("timestamp").asString();
                yield recent(Instant.ofEpochSecond(Long.parseLong(moment)))
                        && hmac(moment + "\n" + SECRET, "")
                                .equals(body.path("sign").asString());
            }
            default -> "canary-key".equals(query.get("key"));
        };
    }

    private static String text(String form, JsonNode body) {
        return switch (form) {
            case "slack" -> body.path("text").asString();
            case "feishu" -> body.path("content").path("text").asString();
            default -> body.path("text").path("content").asString();
        };
    }

    private static String name(String form, JsonNode body) {
        return switch (form) {
            case "wecom" -> body.path("text").path("mentioned_list").path(0).asString("");
            case "dingtalk" -> body.path("at").path("atUserIds").path(0).asString("");
            default -> text(form, body).contains("lin.xiaoyu") ? "lin.xiaoyu" : "";
        };
    }

    private static String refusal(String form, int code) {
        return switch (form) {
            case "slack" -> "invalid_token";
            case "feishu" -> "{\"code\":%d,\"msg\":\"no\"}".formatted(code);
            default -> "{\"errcode\":%d,\"errmsg\":\"no\"}".formatted(code);
        };
    }

    private static boolean recent(Instant moment) {
        return Duration.between(moment, Instant.now()).abs().compareTo(Duration.ofMinutes(1)) < 0;
    }

    private static String hmac(String key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(UTF_8), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> query(HttpExchange exchange) {
        return Arrays.stream(exchange.getRequestURI().getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], UTF_8)));
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
