package dev.frontdesk.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.frontdesk.gateway.routes.Part;
import dev.frontdesk.local.Checkout;
import dev.frontdesk.local.Ports;
import dev.frontdesk.test.TestPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two gateways as processes of their own, behind one address; one is killed while five hundred calls are under way. */
class KilledIT {

    private static final int CALLS = 500;

    private final TestPostgres.Server database = TestPostgres.freshServer();
    private final List<Integer> ports = Ports.free(2);
    /** Keys of what the service did, each once, as every service keeps them. */
    private final Set<String> done = ConcurrentHashMap.newKeySet();

    private final AtomicInteger arrived = new AtomicInteger();
    private final AtomicInteger broken = new AtomicInteger();
    private volatile int address = ports.getFirst();

    @TempDir
    Path folder;

    @Test
    void each_call_is_answered_in_the_end_and_done_once_and_nobody_sees_anything_from_inside() throws Exception {
        GatewayRun.service(Part.DIRECTORY).answers(exchange -> {
            arrived.incrementAndGet();
            // Done first, told late: the answer is what gets lost.
            done.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            LockSupport.parkNanos(Duration.ofMillis(400).toNanos());
            Upstream.json(200, "{}").handle(exchange);
        });
        var first = start(ports.getFirst());
        var second = start(ports.getLast());
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            await().atMost(Duration.ofSeconds(120)).until(() -> isOpen(ports.getFirst()) && isOpen(ports.getLast()));
            var token = token();
            var calls = new ArrayList<Future<Integer>>();
            for (int n = 0; n < CALLS; n++) {
                var path = "/api/v1/departments/dept-" + n;
                calls.add(callers.submit(() -> call(path, token)));
            }
            await().until(() -> arrived.get() > CALLS / 2);
            first.destroyForcibly().waitFor();
            address = ports.getLast();

            for (var call : calls) {
                assertThat(call.get()).isEqualTo(200);
            }
        } finally {
            first.destroyForcibly();
            second.destroyForcibly();
            GatewayRun.service(Part.DIRECTORY).reset();
        }
        assertThat(broken).as("calls whose answer was lost").hasPositiveValue();
        assertThat(done).as("each done, and none twice").hasSize(CALLS);
        assertThat(arrived.get()).isGreaterThan(CALLS);
    }

    /** As every client should: asks again with the same key until it knows. */
    private int call(String path, String token) throws InterruptedException {
        var key = UUID.randomUUID().toString();
        for (int tries = 0; tries < 100; tries++) {
            try {
                var answer = send(HttpRequest.newBuilder(at(address, path))
                        .header("Authorization", "Bearer " + token)
                        .header("Frontdesk-Site", "site-hq")
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .PUT(BodyPublishers.ofString("{}")));
                if (answer.statusCode() != 503) {
                    return answer.statusCode();
                }
                assertThat(answer.body()).doesNotContain("Exception", "127.0.0.1");
            } catch (IOException cut) {
                broken.incrementAndGet();
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        return 0;
    }

    private Process start(int port) throws IOException {
        var password = Files.writeString(folder.resolve("admin.password"), "the-first-password");
        var settings = new HashMap<String, Object>(GatewayRun.settings());
        settings.put("server.port", port);
        settings.put("server.address", "127.0.0.1");
        settings.put("frontdesk.gateway.answerwithin", "10s");
        settings.put("frontdesk.postgres.url", database.url());
        settings.put("frontdesk.gateway.adminpasswordfile", password);
        var command = new ArrayList<>(List.of(
                Checkout.java(),
                "-Xmx256m",
                "-cp",
                System.getProperty("surefire.real.class.path", System.getProperty("java.class.path")),
                GatewayApplication.class.getName()));
        settings.forEach((name, value) -> command.add("--" + name + "=" + value));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "killed-" + port + ".log").toFile())
                .start();
    }

    private static boolean isOpen(int port) throws InterruptedException {
        try {
            return send(HttpRequest.newBuilder(at(port, "/actuator/health/door")))
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private String token() throws IOException, InterruptedException {
        var form = "grant_type=client_credentials&client_id=admin&client_secret=the-first-password";
        var answer = send(HttpRequest.newBuilder(at(ports.getLast(), "/oauth2/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        return GatewayRun.json(answer).get("access_token").asString();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return GatewayRun.HTTP.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
    }

    private static URI at(int port, String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
