package dev.frontdesk.local.demo;

import dev.frontdesk.local.Trouble;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * The gateway. What it or a service behind it cannot answer just now is asked again, the very same request with the very
 * same key, so that a part which is killed delays things and changes nothing.
 */
final class Door implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(15);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
    private static final Set<Integer> LATER = Set.of(429, 502, 503, 504);

    private final String address;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final AtomicInteger repeated = new AtomicInteger();

    Door(String address) {
        this.address = address;
    }

    /** @param body missing where the answer was no JSON */
    record Answer(int status, JsonNode body, String version) {

        boolean done() {
            return status / 100 == 2;
        }

        String code() {
            return body.path("code").asString("");
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(ANSWER_WITHIN);
    }

    /** The first answer that is one: done, or refused for good. */
    Answer send(HttpRequest request) throws InterruptedException {
        var began = System.nanoTime();
        var pause = FIRST_PAUSE;
        while (true) {
            try {
                var answer = answer(client.send(request, BodyHandlers.ofString()));
                if (!worthAnotherTry(answer)) {
                    return answer;
                }
            } catch (IOException e) {
                if (System.nanoTime() - began > PATIENCE.toNanos()) {
                    throw silent(e);
                }
            }
            if (System.nanoTime() - began > PATIENCE.toNanos()) {
                throw silent(null);
            }
            repeated.incrementAndGet();
            TimeUnit.NANOSECONDS.sleep(withChance(pause));
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
        }
    }

    /** For live streams: the lines as they come. */
    HttpClient client() {
        return client;
    }

    /** How many requests were sent once more. */
    int repeated() {
        return repeated.get();
    }

    private static boolean worthAnotherTry(Answer answer) {
        return LATER.contains(answer.status())
                || answer.status() == 409 && answer.code().equals("try-again");
    }

    private static Answer answer(HttpResponse<String> response) {
        var version = response.headers().firstValue("ETag").orElse("");
        try {
            var body = JsonMapper.shared().readTree(response.body());
            return new Answer(response.statusCode(), body, version);
        } catch (JacksonException noJson) {
            return new Answer(response.statusCode(), MissingNode.getInstance(), version);
        }
    }

    /** So that those who wait do not all come back at the same moment. */
    private static long withChance(Duration pause) {
        return pause.toNanos() / 2 + ThreadLocalRandom.current().nextLong(pause.toNanos());
    }

    private Trouble silent(@Nullable IOException e) {
        return new Trouble(
                "%s 已有 %d 秒没有应答；请先运行 infra/up，或查看它的日志".formatted(address, PATIENCE.toSeconds()),
                "%s has not answered for %d s; start the suite with infra/up, or look at its logs"
                        .formatted(address, PATIENCE.toSeconds()),
                e);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
