package dev.frontdesk.gateway.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One open stream. Nobody waits for it: what the connection does not take at once stays in a short queue, and when that
 * is full the stream is closed. The browser then comes back with the number of the last event it saw.
 */
final class Reader implements WriteListener, AsyncListener {

    /** Who reads, and where. */
    record Whose(
            String caller,
            String site,
            Set<String> roles,
            @Nullable String staff) {}

    private static final int MOST_WAITING = 256;

    private final Whose whose;
    private final Instant until;
    private final AsyncContext connection;
    private final ServletOutputStream out;
    private final Runnable whenGone;
    private final ArrayDeque<byte[]> waiting = new ArrayDeque<>(4);
    private boolean unflushed;
    private boolean gone;
    /** The container calls once when it is ready; nothing may be written before. */
    private boolean open;

    Reader(Whose whose, Instant until, AsyncContext connection, Runnable whenGone) throws IOException {
        this.whose = whose;
        this.until = until;
        this.connection = connection;
        this.out = connection.getResponse().getOutputStream();
        this.whenGone = whenGone;
    }

    Whose whose() {
        return whose;
    }

    boolean over(Instant now) {
        return now.isAfter(until);
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

    @Override
    public synchronized void onWritePossible() {
        open = true;
        drain();
    }

    private void drain() {
        if (!open || gone) {
            return;
        }
        try {
            while (out.isReady()) {
                var next = waiting.poll();
                if (next != null) {
                    out.write(next);
                    unflushed = true;
                } else if (unflushed) {
                    out.flush();
                    unflushed = false;
                } else {
                    return;
                }
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
            whenGone.run();
            try {
                connection.complete();
            } catch (IllegalStateException alreadyEnded) {
                // The container was faster.
                return;
            }
        }
    }

    @Override
    public void onError(Throwable failed) {
        close();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        close();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        close();
    }

    @Override
    public void onError(AsyncEvent event) {
        close();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {}
}
