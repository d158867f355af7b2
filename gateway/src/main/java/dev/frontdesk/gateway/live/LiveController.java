package dev.frontdesk.gateway.live;

import dev.frontdesk.gateway.routes.Passage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** One stream per browser. It says what changed, not how: the browser fetches that under its own rights. */
@RestController
class LiveController {

    private final LiveStreams streams;

    LiveController(LiveStreams streams) {
        this.streams = streams;
    }

    @GetMapping("/api/v1/live")
    void open(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var passage = Passage.of(request).orElseThrow();
        var caller = passage.caller();
        streams.checkRoom(caller.name());
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        var connection = request.startAsync();
        connection.setTimeout(0);
        var whose = new Reader.Whose(caller.name(), passage.site(), passage.roles(), caller.staff());
        var holder = new Reader[1];
        var reader = new Reader(whose, LiveStreams.end(Instant.now()), connection, () -> streams.remove(holder[0]));
        holder[0] = reader;
        connection.addListener(reader);
        connection.getResponse().getOutputStream().setWriteListener(reader);
        streams.add(reader, request.getHeader("Last-Event-ID"));
    }
}
