package dev.frontdesk.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The live page of one member of staff: opened again whenever it breaks off. */
final class StaffPage implements Runnable {

    private static final long PAUSE_MILLIS = 300;
    private static final Duration LONGEST = Duration.ofMinutes(20);

    private final Door door;
    private final Account account;
    private final Consumer<JsonNode> relays;
    private final CountDownLatch open = new CountDownLatch(1);
    private @Nullable String lastId;

    /** @param relays takes each event "relay" as it comes, also once more after a break */
    StaffPage(Door door, Account account, Consumer<JsonNode> relays) {
        this.door = door;
        this.account = account;
        this.relays = relays;
    }

    boolean awaitOpen(Duration atMost) throws InterruptedException {
        return open.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                listen();
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen() throws InterruptedException {
        var request = account.request("/api/v1/staff-page/stream")
                .header("Accept", "text/event-stream")
                .timeout(LONGEST);
        if (lastId != null) {
            request.header("Last-Event-ID", lastId);
        }
        try {
            var answer = door.client().send(request.GET().build(), BodyHandlers.ofLines());
            if (answer.statusCode() == 200) {
                open.countDown();
                answer.body().forEach(this::line);
            } else if (answer.statusCode() == 401) {
                account.signOut();
            }
        } catch (IOException | UncheckedIOException brokenOff) {
            // That is how a stream ends; it is opened again.
            return;
        }
    }

    private void line(String line) {
        if (line.startsWith("id:")) {
            lastId = line.substring(3).strip();
        } else if (line.startsWith("data:")) {
            relays.accept(JsonMapper.shared().readTree(line.substring(5)));
        }
    }
}
