package dev.frontdesk.messaging;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Publishes until the service stops, whatever goes wrong in between. {@code frontdesk.publisher.halted} says for how many
 * seconds it has not got through; 0 while all goes well.
 */
abstract class PublishingThread implements SmartLifecycle, MeterBinder {

    private static final long PAUSE_MILLIS = 1000;

    private final Logger log = LoggerFactory.getLogger(getClass());
    private final String name;
    private volatile @Nullable Thread thread;
    private volatile @Nullable Instant haltedSince;
    private volatile boolean running;

    PublishingThread(String name) {
        this.name = name;
    }

    /** Is begun again after a pause, however it ended. */
    abstract void publish() throws InterruptedException, ExecutionException, SQLException;

    /** What there was to be told has been told. */
    final void gotThrough() {
        haltedSince = null;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("frontdesk.publisher.halted", this, PublishingThread::secondsHalted)
                .tag("publisher", name)
                .baseUnit("seconds")
                .description("how long nothing has reached the other services although there was something to tell")
                .register(registry);
    }

    private double secondsHalted() {
        var since = haltedSince;
        return since == null ? 0 : Duration.between(since, Instant.now()).toMillis() / 1000.0;
    }

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
                haltedSince = haltedSince == null ? Instant.now() : haltedSince;
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
