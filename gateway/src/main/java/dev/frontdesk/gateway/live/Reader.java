package dev.frontdesk.gateway.live;

import dev.frontdesk.gateway.callers.Caller;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * One open stream. Nobody waits for it: what the connection does not take at once stays in a short queue, and when that
 * is full the stream is closed. The browser then comes back with the number of the last event it saw.
 */
final class Reader {

    /**
     * Who reads, and where.
     *
     * @param session of the browser or kiosk; empty for a program
     */
    record Whose(
            String caller,
            Caller.Kind kind,
            String session,
            String site,
            Set<String> roles,
            @Nullable String staff) {}

    private static final int MOST_WAITING = 256;

    private final Whose whose;
    private final Instant until;
    private final ArrayDeque<byte[]> waiting = new ArrayDeque<>(2);
    private @Nullable SocketWrapperBase<?> connection;
    private final Consumer<Reader> whenGone;
    private boolean gone;

    Reader(Whose whose, Instant until, Consumer<Reader> whenGone) {
        this.whose = whose;
        this.until = until;
        this.whenGone = whenGone;
    }

    Whose whose() {
        return whose;
    }

    boolean over(Instant now) {
        return now.isAfter(until);
    }

    /** From now on what is sent goes out; the answer's head lies in the connection already. */
    synchronized void open(SocketWrapperBase<?> taken) {
        connection = taken;
        if (gone) {
            taken.close();
        }
        drain();
    }

    synchronized void send(byte[] event) {
        if (gone) {
            return;
        }
        if (waiting.size() >= MOST_WAITING) {
            close();
            return;
        }
        waiting.add(event);
        drain();
    }

    /** As much as the connection takes; it calls again when it takes more. */
    synchronized void drain() {
        var to = connection;
        if (to == null || gone) {
            return;
        }
        try {
            var full = to.flush(false);
            while (!full && !waiting.isEmpty()) {
                var next = waiting.remove();
                to.write(false, next, 0, next.length);
                full = to.flush(false);
            }
            if (full) {
                to.registerWriteInterest();
            }
        } catch (IOException left) {
            close();
        }
    }

    /** Whatever waits is lost; the number of the last event that arrived says what comes next. */
    synchronized void close() {
        if (!gone) {
            gone = true;
            waiting.clear();
            whenGone.accept(this);
            if (connection != null) {
                connection.close();
            }
        }
    }
}
