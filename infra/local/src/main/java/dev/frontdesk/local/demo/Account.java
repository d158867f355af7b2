package dev.frontdesk.local.demo;

import dev.frontdesk.local.Trouble;
import dev.frontdesk.local.demo.Door.Answer;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Somebody who is signed in at one site. */
final class Account {

    private final Door door;
    private final String name;
    private final String password;
    private final String site;
    private final Timings commands;
    private @Nullable String token;
    private Instant until = Instant.MIN;

    /** @param commands takes how long each command took, repetitions and all */
    Account(Door door, String name, String password, String site, Timings commands) {
        this.door = door;
        this.name = name;
        this.password = password;
        this.site = site;
        this.commands = commands;
    }

    String name() {
        return name;
    }

    JsonNode get(String path) throws InterruptedException {
        return accepted(door.send(request(path).GET().build()), path).body();
    }

    /** @throws Trouble when it is refused */
    Answer put(String path, JsonNode body) throws InterruptedException {
        return accepted(tell("PUT", path, body, null), path);
    }

    /** @throws Trouble when it is refused */
    Answer post(String path, JsonNode body) throws InterruptedException {
        return accepted(tell("POST", path, body, null), path);
    }

    /** One command with one key, however often it has to be sent; also answers with what was refused. */
    Answer tell(String method, String path, JsonNode body, @Nullable String version) throws InterruptedException {
        var request = request(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body.toString()));
        if (version != null) {
            request.header("If-Match", version);
        }
        var began = System.nanoTime();
        var answer = door.send(request.build());
        if (answer.status() == 401) {
            signOut();
            answer = door.send(
                    request.setHeader("Authorization", "Bearer " + token()).build());
        }
        if (answer.done()) {
            commands.add(Duration.ofNanos(System.nanoTime() - began));
        }
        return answer;
    }

    /** A file, for example {@code text/csv}; also answers with what was refused. */
    Answer upload(String path, String type, byte[] file) throws InterruptedException {
        return door.send(request(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(file))
                .build());
    }

    HttpRequest.Builder request(String path) throws InterruptedException {
        return door.request(path)
                .header("Authorization", "Bearer " + token())
                .header("Frontdesk-Site", site)
                .header("Accept-Language", "en");
    }

    synchronized void signOut() {
        token = null;
    }

    synchronized String token() throws InterruptedException {
        if (token == null || Instant.now().isAfter(until)) {
            var credentials =
                    Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
            var request = door.request("/oauth2/token")
                    .header("Authorization", "Basic " + credentials)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("grant_type=client_credentials"));
            var answer = accepted(door.send(request.build()), "/oauth2/token").body();
            token = answer.path("access_token").asString();
            until = Instant.now()
                    .plus(Duration.ofSeconds(answer.path("expires_in").asLong(60) / 2));
        }
        return token;
    }

    private Answer accepted(Answer answer, String path) {
        if (answer.done()) {
            return answer;
        }
        var why = "%s: %d %s".formatted(path, answer.status(), answer.code());
        throw new Trouble("网关拒绝了 %s 的请求 %s".formatted(name, why), "The gateway refused %s %s".formatted(name, why));
    }
}
