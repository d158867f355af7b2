package dev.frontdesk.messaging;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Publishes until the service stops, whatever goes wrong in between. */
abstract class PublishingThread implements SmartLifecycle {

    private static final long PAUSE_MILLIS = 1000;

    private final Logger log = LoggerFactory.getLogger(getClass());
    private final String name;
    private volatile @Nullable Thread thread;
    private volatile boolean running;

    PublishingThread(String name) {
        this.name = name;
    }

    /** Is begun again after a pause, however it ended. */
    abstract void publish() throws InterruptedException, ExecutionException, SQLException;

    private void run() {
        while (running) {
            try {
                publish();
                pause();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (SQLException | ExecutionException | RuntimeException trouble) {
                // Whatever it is: a publisher that gave up would let every promise to other services be broken
                // silently.
                log.warn(
                        "publishing pauses and will resume: {}",
                        trouble.getClass().getSimpleName());
                pauseQuietly();
            }
        }
    }

    static void pause() throws InterruptedException {
        MILLISECONDS.sleep(PAUSE_MILLIS);
    }

    private static void pauseQuietly() {
        try {
            pause();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name(name).daemon().start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        var publishing = thread;
        if (publishing != null) {
            publishing.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
