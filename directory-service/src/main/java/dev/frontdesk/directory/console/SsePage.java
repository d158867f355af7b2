package dev.frontdesk.directory.console;

import dev.frontdesk.directory.channels.StaffPage;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A staff page at the other end of an event stream. */
final class SsePage implements StaffPage {

    /** The page connects again with a fresh token, so that a role that was taken away ends here, too. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private static final long RECONNECT_MILLIS = 2_000;

    private final SseEmitter emitter;

    SsePage(SseEmitter emitter) {
        this.emitter = emitter;
    }

    /** Already carries a first line, so that the page knows at once that it is connected. */
    static SseEmitter newEmitter() throws IOException {
        var emitter = new SseEmitter(LONGEST.toMillis());
        emitter.send(SseEmitter.event().reconnectTime(RECONNECT_MILLIS).comment("open"));
        return emitter;
    }

    @Override
    public void write(Piece piece) throws IOException {
        emitter.send(
                SseEmitter.event().id(piece.id()).name("relay").data(RelayView.of(piece), MediaType.APPLICATION_JSON));
    }

    @Override
    public void heartbeat() throws IOException {
        emitter.send(SseEmitter.event().comment("beat"));
    }

    @Override
    public void close() {
        try {
            emitter.complete();
        } catch (IllegalStateException ended) {
            // The connection broke a moment before, and the container has ended the page itself.
        }
    }
}
