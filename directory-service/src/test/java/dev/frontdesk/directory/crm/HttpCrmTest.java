package dev.frontdesk.directory.crm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** S14: a live register that answers rightly, wrongly, slowly and not at all. */
class HttpCrmTest {

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final Duration TIMEOUT = Duration.ofMillis(400);
    private static final CrmQuestion QUESTION = new CrmQuestion("site-a", "13800138000", "卓博科技", null);
    private static final String ONE = """
        {"customers": [{"id": "customer-1", "company": "卓博科技", "matched": "number", "nearness": 1,
          "ownerId": "staff-lin", "lockedSince": "2026-01-01T00:00:00Z", "more": true}]}\
        """;

    /** How the register answers; set by each test. */
    private interface Answering {
        void to(HttpExchange exchange) throws IOException, InterruptedException;
    }

    private final AtomicReference<Answering> answering = new AtomicReference<>();
    private final AtomicReference<String> asked = new AtomicReference<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private HttpServer server;
    private HttpCrm crm;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            asked.set(exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            try {
                answering.get().to(exchange);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();
        var url = URI.create(
                "http://127.0.0.1:%d/find".formatted(server.getAddress().getPort()));
        crm = new HttpCrm(url, "secret", TIMEOUT, JsonMapper.builder().build(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
    }

    @Test
    void s14_what_it_says_counts_and_the_caller_stands_in_the_body_alone() {
        answering.set(exchange -> say(exchange, 200, ONE));

        var answer = crm.ask(QUESTION).orElseThrow();

        assertThat(answer.askedAt()).isEqualTo(NOW);
        assertThat(answer.customers())
                .containsExactly(new CrmAnswer.CrmCustomer(
                        "customer-1", "卓博科技", "number", 1, "staff-lin", Instant.parse("2026-01-01T00:00:00Z")));
        assertThat(asked.get()).startsWith("/find Bearer secret {").contains("13800138000", "卓博科技");
    }

    @Test
    void s16_nobody_knows_the_caller_is_an_answer_too() {
        answering.set(exchange -> say(exchange, 200, "{\"customers\": []}"));

        assertThat(crm.ask(QUESTION).orElseThrow().customers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "500 | oops",
                "404 | {\"customers\": []}",
                "200 | ",
                "200 | <html>",
                "200 | {}",
                "200 | []",
                "200 | {\"customers\": [{}]}",
                "200 | {\"customers\": [{\"id\": \"x\", \"company\": \"c\", \"matched\": \"name\", \"nearness\": 1}]}",
                "200 | {\"customers\": [{\"id\": \"customer-1\", \"company\": \"c\", \"matched\": \"luck\","
                        + " \"nearness\": 1}]}",
                "200 | {\"customers\": [{\"id\": \"customer-1\", \"company\": \"c\", \"matched\": \"name\","
                        + " \"nearness\": 7}]}",
                "200 | {\"customers\": [{\"id\": \"customer-1\", \"company\": \"c\", \"matched\": \"name\","
                        + " \"nearness\": 1, \"ownerId\": \"Lin\"}]}",
            })
    void s14_a_wrong_answer_is_none(int status, String body) {
        answering.set(exchange -> say(exchange, status, body == null ? "" : body));

        assertThat(crm.ask(QUESTION)).isEmpty();
    }

    @Test
    void s14_an_endless_answer_is_none() {
        answering.set(exchange -> say(exchange, 200, "{\"customers\": [" + " ".repeat(300_000) + "]}"));

        assertThat(crm.ask(QUESTION)).isEmpty();
    }

    @Test
    void s14_nobody_waits_longer_than_the_limit_for_the_answer_or_the_rest_of_it() {
        answering.set(_ -> end.await());
        var began = System.nanoTime();
        assertThat(crm.ask(QUESTION)).isEmpty();
        answering.set(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("{".getBytes(UTF_8));
            exchange.getResponseBody().flush();
            end.await();
        });
        assertThat(crm.ask(QUESTION)).isEmpty();

        assertThat(Duration.ofNanos(System.nanoTime() - began))
                .isBetween(TIMEOUT.multipliedBy(2), Duration.ofSeconds(10));
    }

    @Test
    void s14_a_register_that_is_not_there_is_none() {
        server.stop(0);

        assertThat(crm.ask(QUESTION)).isEmpty();
    }

    private static void say(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
