package dev.frontdesk.directory.channels;

import dev.frontdesk.directory.channels.StaffPage.Piece;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;

/**
 * One open page. Whoever has something for it leaves it here and goes on; a virtual thread writes while there is
 * something to write, so that a slow reader holds up nobody and an idle page costs no thread.
 */
public final class OpenPage {

    private static final int WAITING = 64;
    private static final long STUCK_NANOS = Duration.ofSeconds(10).toNanos();
    /** A line that is dead takes one or two more writes before it says so; a gateway in between takes one more. */
    private static final long[] PROBES_MILLIS = {300, 900, 2000};
    /** What was shown this long before the line turned out to be dead may have been shown to nobody. */
    private static final long DOUBTFUL_NANOS = Duration.ofSeconds(40).toNanos();

    private final String account;
    private final StaffPage page;
    private final BiConsumer<OpenPage, Set<String>> afterwards;
    private final Queue<Waiting> queue = new ArrayBlockingQueue<>(WAITING);
    private final AtomicBoolean writing = new AtomicBoolean();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Map<String, Long> shown = new ConcurrentHashMap<>();
    private volatile long writingSince;
    private volatile boolean welcomed;

    /** @param piece empty for a heartbeat */
    private record Waiting(Optional<Piece> piece, CompletableFuture<Boolean> written) {}

    /** @param afterwards told once, when the page has ended: and which relays it may not have got after all */
    OpenPage(String account, StaffPage page, BiConsumer<OpenPage, Set<String>> afterwards) {
        this.account = account;
        this.page = page;
        this.afterwards = afterwards;
    }

    /** Who signed in to it. */
    public String account() {
        return account;
    }

    /** What was open when it came has been shown. */
    public void welcomed() {
        welcomed = true;
    }

    boolean isWelcomed() {
        return welcomed;
    }

    /** @return true when it has been written, false when the page is gone */
    public CompletableFuture<Boolean> show(Piece piece) {
        return leave(Optional.of(piece));
    }

    public CompletableFuture<Boolean> show(Delivery delivery) {
        return show(delivery, "open");
    }

    CompletableFuture<Boolean> show(Delivery delivery, String state) {
        var written = show(Piece.of(delivery, state));
        shown.values().removeIf(since -> System.nanoTime() - since > DOUBTFUL_NANOS);
        shown.put(delivery.notice().relayId(), System.nanoTime());
        for (var millis : PROBES_MILLIS) {
            CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS).execute(() -> leave(Optional.empty()));
        }
        return written;
    }

    /** Gives up a page whose reader takes nothing any more. */
    void beat(long nanoTime) {
        if (writing.get() && nanoTime - writingSince > STUCK_NANOS) {
            lost();
        } else {
            leave(Optional.empty());
        }
    }

    /** Ends it from this side; what was waiting was not delivered. */
    public void drop() {
        end(Set.of());
    }

    /** The line is dead: nobody knows what of the latest was still seen. */
    public void lost() {
        shown.values().removeIf(since -> System.nanoTime() - since > DOUBTFUL_NANOS);
        end(Set.copyOf(shown.keySet()));
    }

    private void end(Set<String> doubtful) {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        discard();
        afterwards.accept(this, doubtful);
        // Closing may wait for a write that hangs.
        Thread.startVirtualThread(page::close);
    }

    private CompletableFuture<Boolean> leave(Optional<Piece> piece) {
        var waiting = new Waiting(piece, new CompletableFuture<>());
        if (closed.get() || !queue.offer(waiting)) {
            lost();
            return CompletableFuture.completedFuture(false);
        }
        write();
        return waiting.written();
    }

    private void write() {
        if (closed.get()) {
            discard();
        } else if (writing.compareAndSet(false, true)) {
            writingSince = System.nanoTime();
            Thread.startVirtualThread(this::drain);
        }
    }

    private void drain() {
        try {
            for (var next = queue.poll(); next != null; next = queue.poll()) {
                writingSince = System.nanoTime();
                write(next);
            }
        } catch (IOException | IllegalStateException gone) {
            // The reader went away: that is how a stream ends.
            lost();
        } finally {
            writing.set(false);
        }
        // Somebody may have left something between the last look and the line above.
        if (!queue.isEmpty()) {
            write();
        }
    }

    private void write(Waiting next) throws IOException {
        var written = false;
        try {
            if (next.piece().isPresent()) {
                page.write(next.piece().get());
            } else {
                page.heartbeat();
            }
            written = true;
        } finally {
            next.written().complete(written);
        }
    }

    private void discard() {
        for (var next = queue.poll(); next != null; next = queue.poll()) {
            next.written().complete(false);
        }
    }
}
