package dev.frontdesk.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser's end of the live staff page. */
final class StaffStream implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Stream<String> lines;
    private final BlockingQueue<JsonNode> relays = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> comments = new LinkedBlockingQueue<>();

    StaffStream(HttpClient http, HttpRequest request) {
        try {
            var response = http.send(request, BodyHandlers.ofLines());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("the stream was refused: " + response.statusCode());
            }
            lines = response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        Thread.startVirtualThread(this::read);
    }

    /** The next event, waiting up to ten seconds for it. */
    JsonNode next() throws InterruptedException {
        var next = relays.poll(10, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("nothing came in ten seconds");
        }
        return next;
    }

    boolean silent() {
        return relays.isEmpty();
    }

    /** The next comment line, waiting up to {@code seconds} for it. */
    String comment(int seconds) throws InterruptedException {
        var next = comments.poll(seconds, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("no comment came");
        }
        return next;
    }

    private void read() {
        try {
            lines.forEach(line -> {
                if (line.startsWith("data:")) {
                    relays.add(JSON.readTree(line.substring("data:".length())));
                } else if (line.startsWith(":")) {
                    comments.add(line.substring(1));
                }
            });
        } catch (UncheckedIOException closed) {
            // This end or the other one has closed it.
        }
    }

    @Override
    public void close() {
        lines.close();
    }
}
