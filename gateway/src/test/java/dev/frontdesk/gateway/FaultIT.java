package dev.frontdesk.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import dev.frontdesk.gateway.routes.Part;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A service that is down or breaks, and callers that send too much. */
class FaultIT extends GatewayRun {

    private static final int LIMIT = 1024 * 1024;

    @Test
    void a_service_that_breaks_off_is_named_in_a_problem_with_a_time_to_try_again() throws InterruptedException {
        service(Part.CALL).answers(FaultIT::hangUp);

        var answer = send(post("/api/v1/calls", desk(), "{}").header("Accept-Language", "en-GB,en;q=0.9"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Content-Language")).hasValue("en");
        assertThat(json(answer).get("code").asString()).isEqualTo("unavailable");
        assertThat(json(answer).get("params").get("part").asString()).isEqualTo("call-service");
        assertThat(json(answer).get("title").asString()).startsWith("call-service is not available");
        assertThat(answer.body()).doesNotContain("127.0.0.1", "Exception", "dev.frontdesk");
    }

    @Test
    void the_other_services_go_on() throws InterruptedException {
        service(Part.CALL).answers(FaultIT::hangUp);

        assertThat(send(request("/api/v1/calls", desk())).statusCode()).isEqualTo(503);
        assertThat(send(request("/api/v1/staff", desk())).statusCode()).isEqualTo(200);
    }

    @Test
    void writing_is_never_repeated() throws InterruptedException {
        service(Part.CALL).answers(FaultIT::hangUp);

        send(post("/api/v1/calls", desk(), "{}"));

        assertThat(service(Part.CALL).allArrived()).hasSize(1);
    }

    @Test
    void reading_is_repeated_once() throws InterruptedException {
        var count = new AtomicInteger();
        service(Part.CALL).answers(exchange -> {
            if (count.incrementAndGet() == 1) {
                hangUp(exchange);
            } else {
                Upstream.json(200, "{\"second\":true}").handle(exchange);
            }
        });

        assertThat(send(request("/api/v1/calls", desk())).body()).isEqualTo("{\"second\":true}");
        assertThat(count).hasValue(2);
    }

    @Test
    void reading_is_not_repeated_more_than_once_and_not_when_the_service_answered() throws InterruptedException {
        service(Part.CALL).answers(FaultIT::hangUp);
        assertThat(send(request("/api/v1/calls", desk())).statusCode()).isEqualTo(503);
        assertThat(service(Part.CALL).allArrived()).hasSize(2);

        service(Part.CALL).reset();
        service(Part.CALL).answers(Upstream.json(500, "{}"));
        assertThat(send(request("/api/v1/calls", desk())).statusCode()).isEqualTo(500);
        assertThat(service(Part.CALL).allArrived()).hasSize(1);
    }

    @Test
    void half_an_answer_is_not_passed_off_as_a_whole_one() {
        service(Part.CALL).answers(exchange -> {
            exchange.sendResponseHeaders(200, 100_000);
            exchange.getResponseBody().write(new byte[50_000]);
            exchange.getResponseBody().flush();
            hangUp(exchange);
        });

        assertThatThrownBy(() -> send(request("/api/v1/calls", desk()))).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> send(post("/api/v1/calls", desk(), "{}"))).isInstanceOf(UncheckedIOException.class);
        assertThat(service(Part.CALL).allArrived()).hasSize(2);
    }

    @Test
    void a_body_of_exactly_1_MB_passes_and_a_byte_more_does_not() throws InterruptedException {
        var passes = send(post("/api/v1/calls", desk(), "a".repeat(LIMIT)));
        var refused = send(post("/api/v1/calls", desk(), "a".repeat(LIMIT + 1)));

        assertThat(passes.statusCode()).isEqualTo(200);
        assertThat(service(Part.CALL).arrived().body()).hasSize(LIMIT);
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(json(refused).get("code").asString()).isEqualTo("body-too-large");
        assertThat(service(Part.CALL).allArrived()).isEmpty();
    }

    @Test
    void a_body_without_a_length_is_counted_while_it_comes() throws InterruptedException {
        var passes = send(post("/api/v1/calls", desk(), "")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[LIMIT]))));
        var refused = send(post("/api/v1/calls", desk(), "")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[LIMIT + 1]))));

        assertThat(passes.statusCode()).isEqualTo(200);
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(service(Part.CALL).arrived().body()).hasSize(LIMIT);
        assertThat(service(Part.CALL).allArrived()).isEmpty();
    }

    @Test
    void a_caller_that_leaves_while_sending_leaves_no_half_body_behind() throws Exception {
        for (var length : new String[] {"Content-Length: 100", "Transfer-Encoding: chunked"}) {
            try (var socket = new Socket("127.0.0.1", port)) {
                var head =
                        "POST /api/v1/calls HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + desk() + "\r\n" + length;
                socket.getOutputStream().write((head + "\r\n\r\n14\r\n{\"half\":true}       ").getBytes());
                socket.getOutputStream().flush();
                socket.shutdownOutput();
                // Ends only when the gateway has given up on the request.
                socket.getInputStream().readAllBytes();
            }
        }

        assertThat(service(Part.CALL).allArrived()).isEmpty();
    }

    @Test
    void chunks_that_are_none_are_answered_and_reach_no_service() throws Exception {
        for (var chunks : new String[] {"2;x\r\n{}\r\nZZ\r\n", "FFFFFFFFFFFFFFFF2\r\n{}\r\n0\r\n\r\n"}) {
            try (var socket = new Socket("127.0.0.1", port)) {
                socket.getOutputStream()
                        .write(("POST /api/v1/calls HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + desk()
                                        + "\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks)
                                .getBytes());
                socket.getOutputStream().flush();

                var answer = new String(socket.getInputStream().readAllBytes());

                assertThat(answer).as(chunks).startsWith("HTTP/1.1 400").contains("request-malformed");
            }
        }
        assertThat(service(Part.CALL).allArrived()).isEmpty();
    }

    @Test
    void a_caller_that_stops_sending_is_told_to_send_it_again() throws Exception {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write(("POST /api/v1/calls HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + desk()
                                    + "\r\nContent-Length: 100\r\n\r\n{\"half\":true}")
                            .getBytes());
            socket.getOutputStream().flush();

            var answer = new String(socket.getInputStream().readAllBytes());

            assertThat(answer).startsWith("HTTP/1.1 408").contains("request-too-slow");
        }
        assertThat(service(Part.CALL).allArrived()).isEmpty();
    }

    @Test
    void who_dribbles_the_head_of_a_request_is_hung_up_on_and_who_listens_is_not() throws Exception {
        try (var dribbling = new Socket("127.0.0.1", port);
                var listening = new Socket("127.0.0.1", port)) {
            dribbling.getOutputStream().write("GET /api/v1/me HTTP/1.1\r\nX-Slow: ".getBytes());
            listening
                    .getOutputStream()
                    .write(("GET /api/v1/live HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + desk() + "\r\n\r\n")
                            .getBytes());
            var since = System.nanoTime();

            assertThatThrownBy(() -> dribble(dribbling)).isInstanceOf(IOException.class);

            assertThat(Duration.ofNanos(System.nanoTime() - since)).isGreaterThan(Duration.ofSeconds(9));
            assertStillOpen(listening);
        }
    }

    @Test
    void who_dribbles_a_body_is_told_so_also_where_it_is_a_form() throws Exception {
        var form = "Content-Type: application/x-www-form-urlencoded\r\n";
        var heads = new String[] {
            "/oauth2/token HTTP/1.1\r\nAuthorization: Basic YWRtaW46eA==\r\n" + form,
            "/account/sign-in HTTP/1.1\r\n" + form,
            "/account/code HTTP/1.1\r\n" + form,
            "/kiosk-pairing HTTP/1.1\r\nContent-Type: application/json\r\n",
            "/api/v1/calls HTTP/1.1\r\nAuthorization: Bearer " + desk() + "\r\n"
        };
        for (var head : heads) {
            for (var length : new String[] {"Content-Length: 10000\r\n\r\n", "Transfer-Encoding: chunked\r\n\r\n"}) {
                try (var socket = new Socket("127.0.0.1", port)) {
                    say(socket, "POST " + head + "Host: x\r\n" + length);

                    var bit = length.startsWith("T") ? "1\r\na\r\n" : "a";

                    var answer = dribbled(socket, bit);

                    assertThat(answer)
                            .as(head + length)
                            .startsWith("HTTP/1.1 408")
                            .contains("request-too-slow");
                    assertThat(hungUpOn(socket, bit)).as(head + length).isTrue();
                }
            }
        }
        assertThat(service(Part.CALL).allArrived()).isEmpty();
    }

    @Test
    void a_form_is_read_whole_up_to_64_kB_and_with_what_stands_in_its_address() throws InterruptedException {
        var fits = send(form("grant_type=client_credentials&x=" + "a".repeat(64 * 1024 - 32)));
        var refused = send(form("grant_type=client_credentials&x=" + "a".repeat(64 * 1024 - 31)));
        var garbled = send(form("grant_type=%zz"));

        assertThat(fits.statusCode()).as(fits.body()).isEqualTo(200);
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(json(refused).at("/params/limit").asString()).isEqualTo("64 kB");
        assertThat(garbled.statusCode()).isEqualTo(400);
    }

    private HttpRequest.Builder form(String fields) {
        var basic = Base64.getEncoder().encodeToString(("admin:" + ADMIN_PASSWORD).getBytes());
        return request("/oauth2/token")
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields));
    }

    @Test
    void what_the_container_refuses_is_a_problem_in_both_languages() throws Exception {
        var refused = new LinkedHashMap<String, String>();
        refused.put("\r\nNO REQUEST AT ALL\r\n\r\n", "400 request-malformed");
        refused.put("GET /api/v1/routes HTTP\r\nHost: x\r\n\r\n", "505 http-unsupported");
        refused.put("GET /{a}|b HTTP/1.1\r\nHost: x\r\n\r\n", "400 request-malformed");
        refused.put("GET /a%00 HTTP/1.1\r\nHost: x\r\n\r\n", "400 request-malformed");
        refused.put("GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: x\r\n\r\n", "400 request-malformed");
        refused.put("GET / HTTP/1.1\r\nHost: x\r\nX-Big: " + "a".repeat(20_000) + "\r\n\r\n", "400 request-malformed");
        refused.put("GET / HTTP/1.1\r\n\r\n", "400 request-malformed");
        refused.put("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", "400 request-malformed");
        refused.put("GET / HTTP/1.1\r\nHost: {x}\r\n\r\n", "400 request-malformed");
        refused.put("GET / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n", "400 request-malformed");
        refused.put("GET / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: other\r\n\r\n", "501 http-unsupported");
        refused.put("CONNECT x:1 HTTP/1.1\r\nHost: x:1\r\n\r\n", "501 http-unsupported");
        refused.put("GET / HTTP/9.9\r\nHost: x\r\n\r\n", "505 http-unsupported");
        for (var request : refused.entrySet()) {
            try (var socket = new Socket("127.0.0.1", port)) {
                say(socket, request.getKey());

                var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

                var shown = request.getKey().lines().limit(3).toList().toString();
                var body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
                assertThat(answer).as(shown).contains("Content-Type: application/problem+json");
                assertThat(json(body).get("status").asString() + " "
                                + json(body).get("code").asString())
                        .as(shown)
                        .isEqualTo(request.getValue());
                assertThat(answer)
                        .as(shown)
                        .startsWith("HTTP/1.1 " + request.getValue().substring(0, 3));
                assertThat(json(body).get("title").asString())
                        .as(shown)
                        .matches("\\p{IsHan}.*[。] [A-Z][A-Za-z/.1; ]+\\.");
                assertThat(json(body).get("instance").asString())
                        .as(shown)
                        .isEqualTo("urn:uuid:" + correlation(answer));
            }
        }
    }

    private static String correlation(String answer) {
        return answer.lines()
                .filter(line -> line.startsWith("X-Correlation-Id: "))
                .map(line -> line.substring("X-Correlation-Id: ".length()))
                .findFirst()
                .orElseThrow();
    }

    private static void say(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes());
        socket.getOutputStream().flush();
    }

    private static boolean hungUpOn(Socket socket, String bit) {
        try {
            return dribbled(socket, bit).isEmpty();
        } catch (IOException gone) {
            return true;
        }
    }

    /** Bit by bit until there is an answer, and what it says. */
    private static String dribbled(Socket socket, String bit) throws IOException {
        socket.setSoTimeout(200);
        var said = new byte[4096];
        for (var n = 0; n < 60; n++) {
            say(socket, bit);
            try {
                var read = socket.getInputStream().read(said);
                return new String(said, 0, Math.max(read, 0), StandardCharsets.UTF_8);
            } catch (SocketTimeoutException nothingYet) {
                // Goes on.
            }
        }
        return "nothing";
    }

    private static void assertStillOpen(Socket socket) throws IOException {
        socket.setSoTimeout(2_000);
        var bytes = new byte[4096];
        var said = new StringBuilder();
        try {
            while (true) {
                var read = socket.getInputStream().read(bytes);
                assertThat(read).isPositive();
                said.append(new String(bytes, 0, read));
            }
        } catch (SocketTimeoutException open) {
            assertThat(said).startsWith("HTTP/1.1 200");
        }
    }

    /** Until the other side is gone. */
    private static void dribble(Socket socket) throws IOException {
        socket.setSoTimeout(500);
        for (var n = 0; n < 1_000; n++) {
            socket.getOutputStream().write('a');
            try {
                if (socket.getInputStream().read() < 0) {
                    throw new IOException("hung up");
                }
            } catch (SocketTimeoutException stillOpen) {
                // Says nothing, as it should: the head is not whole.
            }
        }
    }

    @Test
    void the_gateways_own_endpoints_have_the_same_limit() throws InterruptedException {
        var body = "{\"displayName\":\"" + "a".repeat(2 * LIMIT) + "\"}";
        var announced = send(request("/api/v1/accounts/li", tokens().withGrants("*:admin"))
                .header("Idempotency-Key", "k")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body)));
        var counted = send(request("/api/v1/accounts/li", tokens().withGrants("*:admin"))
                .header("Idempotency-Key", "k")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body.getBytes()))));

        assertThat(announced.statusCode()).isEqualTo(413);
        assertThat(counted.statusCode()).isEqualTo(413);
    }

    @Test
    void a_form_is_refused_because_its_fields_would_end_up_in_a_url() throws InterruptedException {
        var answer = send(post("/api/v1/calls", desk(), "number=13800138000")
                .setHeader("Content-Type", "application/x-www-form-urlencoded"));

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(json(answer).get("code").asString()).isEqualTo("media-type-unsupported");
    }

    @Test
    void problems_are_chinese_unless_english_is_asked_for() throws InterruptedException {
        var nothing = send(request("/nowhere"));
        var german = send(request("/nowhere").header("Accept-Language", "de"));
        var english = send(request("/nowhere").header("Accept-Language", "de,en;q=0.5"));
        var garbage = send(request("/nowhere").header("Accept-Language", ";;;q=x"));

        assertThat(json(nothing).get("title").asString()).isEqualTo("没有找到。");
        assertThat(json(german).get("title").asString()).isEqualTo("没有找到。");
        assertThat(json(english).get("title").asString()).isEqualTo("Not found.");
        assertThat(json(garbage).get("title").asString()).isEqualTo("没有找到。");
        assertThat(nothing.statusCode()).isEqualTo(404);
    }

    @Test
    void a_service_that_hangs_is_given_up_within_the_time_set() throws InterruptedException {
        var hanging = new java.util.concurrent.CountDownLatch(1);
        service(Part.CALL).answers(exchange -> {
            try {
                hanging.await();
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        });
        var began = System.nanoTime();

        var read = send(request("/api/v1/calls", desk()));
        var seconds = (System.nanoTime() - began) / 1e9;
        hanging.countDown();

        assertThat(read.statusCode()).isEqualTo(503);
        // Two seconds in tests; not asked a second time.
        assertThat(seconds).isBetween(1.9, 4.0);
        assertThat(service(Part.CALL).allArrived()).hasSize(1);
    }

    @Test
    void a_service_that_is_gone_is_left_alone_for_a_while_and_found_again() throws InterruptedException {
        service(Part.CALL).answers(FaultIT::hangUp);
        for (var n = 0; n < 10; n++) {
            assertThat(send(post("/api/v1/calls", desk(), "{}")).statusCode()).isEqualTo(503);
        }
        service(Part.CALL).reset();

        var alone = send(post("/api/v1/calls", desk(), "{}"));

        assertThat(alone.statusCode()).isEqualTo(503);
        assertThat(alone.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(service(Part.CALL).allArrived()).isEmpty();
        assertThat(send(request("/api/v1/staff", desk())).statusCode()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(8))
                .until(() -> send(request("/api/v1/calls", desk())).statusCode() == 200);
    }

    @Test
    void half_open_requests_keep_nobody_from_being_served() throws Exception {
        var sockets = new ArrayList<Socket>();
        try {
            for (var n = 0; n < 200; n++) {
                var socket = new Socket("127.0.0.1", port);
                socket.getOutputStream().write("GET /api/v1/calls HTTP/1.1\r\nHost: x\r\nX-Slow: ".getBytes());
                socket.getOutputStream().flush();
                sockets.add(socket);
            }

            assertThat(send(request("/api/v1/calls", desk())).statusCode()).isEqualTo(200);
        } finally {
            for (var socket : sockets) {
                socket.close();
            }
        }
    }

    @Test
    void a_body_of_a_gigabyte_is_refused_before_it_is_read() throws Exception {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream()
                    .write(("POST /api/v1/calls HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + desk()
                                    + "\r\nContent-Type: application/json\r\nContent-Length: 1073741824\r\n\r\n")
                            .getBytes());
            socket.getOutputStream().flush();

            var line = new BufferedReader(new InputStreamReader(socket.getInputStream())).readLine();

            assertThat(line).startsWith("HTTP/1.1 413");
        }
    }

    private String desk() {
        return tokens().withGrants("site-hq:receptionist");
    }

    /** Closing an exchange before its end makes the JDK's server cut the connection. */
    private static void hangUp(HttpExchange exchange) {
        exchange.close();
    }
}
