package dev.frontdesk.acceptance;

import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The live page of one member of staff, and everything it was told. */
final class StaffPage implements AutoCloseable {

    private final List<JsonNode> told = new CopyOnWriteArrayList<>();
    private final Stream<String> lines;

    private StaffPage(Stream<String> lines) {
        this.lines = lines;
        Thread.ofVirtual().start(this::listen);
    }

    static StaffPage open(Client who) {
        var request = who.with("Accept", "text/event-stream")
                .request("GET", "/api/v1/staff-page/stream", null)
                .build();
        var answer = Client.http().sendAsync(request, BodyHandlers.ofLines()).join();
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("the page answered " + answer.statusCode());
        }
        return new StaffPage(answer.body());
    }

    private void listen() {
        try {
            lines.filter(line -> line.startsWith("data:"))
                    .forEach(line -> told.add(JsonMapper.shared().readTree(line.substring("data:".length()))));
        } catch (UncheckedIOException closed) {
            // The test has seen enough.
            return;
        }
    }

    /** The relay about a message, not counting those that came before. */
    JsonNode relay(String about, int number) {
        return await().until(() -> relays(about), found -> found.size() >= number)
                .get(number - 1);
    }

    private List<JsonNode> relays(String about) {
        return told.stream()
                .filter(one -> one.path("about").asString("").equals(about))
                .filter(one -> one.path("state").asString("").equals("open"))
                .toList();
    }

    @Override
    public void close() {
        lines.close();
    }
}
