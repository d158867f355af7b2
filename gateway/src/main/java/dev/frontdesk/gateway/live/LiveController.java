package dev.frontdesk.gateway.live;

import dev.frontdesk.gateway.callers.Caller;
import dev.frontdesk.gateway.routes.Passage;
import jakarta.servlet.ServletException;
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
    void open(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        var passage = Passage.of(request).orElseThrow();
        var caller = passage.caller();
        streams.checkRoom(caller.name());
        var whose = new Reader.Whose(
                caller.name(),
                caller.kind(),
                session(request, caller),
                passage.site(),
                passage.roles(),
                caller.staff());
        var reader = new Reader(whose, LiveStreams.end(Instant.now()), streams::remove);
        // To the browser it is an answer like any other, whose length nobody knows and which ends with the connection.
        response.setHeader("Connection", "close");
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        // Whoever sees the answer begin is told everything from then on; what comes before the connection is free
        // waits.
        streams.add(reader, request.getHeader("Last-Event-ID"));
        try {
            response.flushBuffer();
            request.upgrade(LiveConnection.class).becomes(reader);
        } catch (IOException | ServletException left) {
            reader.close();
            throw left;
        }
    }

    private static String session(HttpServletRequest request, Caller caller) {
        var session = caller.kind() == Caller.Kind.PROGRAM ? null : request.getSession(false);
        return session == null ? "" : session.getId();
    }
}
