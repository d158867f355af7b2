package dev.frontdesk.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Plays a service: writes down what arrives and answers what it is told to. */
final class Upstream implements AutoCloseable {

    record Arrived(String method, URI uri, Headers headers, String body) {

        String header(String name) {
            return String.valueOf(headers.getFirst(name));
        }

        String bearer() {
            return header("Authorization").substring("Bearer ".length());
        }
    }

    private final HttpServer server;
    private final BlockingQueue<Arrived> arrived = new LinkedBlockingQueue<>();
    private volatile HttpHandler answer = ok();

    Upstream() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            arrived.add(new Arrived(
                    exchange.getRequestMethod(), exchange.getRequestURI(), exchange.getRequestHeaders(), body));
            answer.handle(exchange);
        });
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    void answers(HttpHandler next) {
        answer = next;
    }

    void reset() {
        answer = ok();
        arrived.clear();
    }

    Arrived arrived() throws InterruptedException {
        var next = arrived.poll(5, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("Nothing arrived at the service");
        }
        return next;
    }

    List<Arrived> allArrived() {
        return List.copyOf(arrived);
    }

    static HttpHandler json(int status, String body) {
        return exchange -> send(exchange, status, body);
    }

    private static HttpHandler ok() {
        return json(200, "{\"status\":\"UP\"}");
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
