package dev.frontdesk.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import dev.frontdesk.gateway.routes.Part;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Live streams go through piece by piece, and end at both sides when one side ends. */
class StreamIT extends GatewayRun {

    private static final String PATH = "/api/v1/staff-page/stream";

    private final BlockingQueue<String> toSend = new LinkedBlockingQueue<>();
    private final AtomicBoolean serviceSawTheEnd = new AtomicBoolean();

    @Test
    void the_stream_is_open_before_the_first_event_and_each_event_arrives_at_once() throws Exception {
        service(Part.DIRECTORY).answers(this::stream);

        try (var reader = open()) {
            for (var text : new String[] {": heartbeat", "id: 7", "data: 请看 relay"}) {
                toSend.add(text);
                // The service sends nothing after it, so what arrives was not held back.
                assertThat(reader.readLine()).isEqualTo(text);
            }
        }
        assertThat(service(Part.DIRECTORY).arrived().header("Last-Event-ID")).isEqualTo("6");
    }

    @Test
    void when_the_browser_leaves_the_service_notices_with_the_next_heartbeat() throws Exception {
        service(Part.DIRECTORY).answers(this::stream);
        open().close();

        await().until(() -> {
            toSend.add(": heartbeat");
            return serviceSawTheEnd.get();
        });
    }

    @Test
    void when_the_service_ends_the_stream_the_browser_sees_it_end() throws Exception {
        var open = new CountDownLatch(1);
        service(Part.DIRECTORY).answers(exchange -> {
            start(exchange);
            open.countDown();
            exchange.close();
        });

        try (var reader = open()) {
            assertThat(open.await(5, TimeUnit.SECONDS)).isTrue();
            assertThat(reader.readLine()).isNull();
        }
    }

    @Test
    void many_open_streams_leave_room_for_commands() throws Exception {
        service(Part.DIRECTORY).answers(this::stream);
        var readers = new ArrayList<BufferedReader>();
        for (var n = 0; n < 60; n++) {
            readers.add(open());
        }
        service(Part.DIRECTORY).answers(Upstream.json(200, "{}"));

        var answer = send(post("/api/v1/relays/relay-1/seen", tokens().withGrants("site-hq:host"), "{}"));

        assertThat(answer.statusCode()).isEqualTo(200);
        for (var reader : readers) {
            reader.close();
        }
    }

    private BufferedReader open() throws IOException, InterruptedException {
        var request = request(PATH, tokens().withGrants("site-hq:host"))
                .header("Accept", "text/event-stream")
                .header("Last-Event-ID", "6");
        var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/event-stream;charset=UTF-8");
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    private static void start(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream;charset=UTF-8");
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().flush();
    }

    private void stream(HttpExchange exchange) throws IOException {
        start(exchange);
        try {
            while (true) {
                var line = toSend.take() + "\n";
                exchange.getResponseBody().write(line.getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
            }
        } catch (IOException browserGone) {
            serviceSawTheEnd.set(true);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
