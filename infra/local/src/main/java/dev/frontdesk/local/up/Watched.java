package dev.frontdesk.local.up;

import dev.frontdesk.local.Part;
import dev.frontdesk.local.Running;
import dev.frontdesk.local.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A part that is started again when it ends by itself, each time after a longer pause. */
final class Watched {

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration GOOD_RUN = Duration.ofMinutes(1);

    private final Part part;
    private final Duration startTook;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread watcher;
    private volatile Running running;

    private Watched(Part part, Running running, Duration startTook) {
        this.part = part;
        this.running = running;
        this.startTook = startTook;
        this.watcher = Thread.ofVirtual().name("watch-" + part.name()).unstarted(this::watch);
    }

    static Watched start(Part part) throws InterruptedException {
        var began = Instant.now();
        var watched = new Watched(part, Running.start(part), Duration.between(began, Instant.now()));
        watched.watcher.start();
        return watched;
    }

    String name() {
        return part.name();
    }

    Duration startTook() {
        return startTook;
    }

    ProcessHandle process() {
        return running.process().toHandle();
    }

    private void watch() {
        try {
            var pause = Duration.ofSeconds(1);
            while (true) {
                var began = Instant.now();
                var exitCode = running.process().waitFor();
                pause = Instant.now().isAfter(began.plus(GOOD_RUN)) ? Duration.ofSeconds(1) : pause;
                if (!revive(Ending.of(part, exitCode), pause)) {
                    return;
                }
                pause = longer(pause);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** False when the suite is stopping. */
    private boolean revive(String reason, Duration firstPause) throws InterruptedException {
        var why = reason;
        var pause = firstPause;
        while (!stopping.await(0, TimeUnit.SECONDS)) {
            Screen.line("  意外停止 died  %s：%s；%d 秒后重启 starting again in %d s"
                    .formatted(part.name(), why, pause.toSeconds(), pause.toSeconds()));
            if (stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                return false;
            }
            var began = Instant.now();
            try {
                running = Running.start(part);
                Screen.ready(part.name(), Duration.between(began, Instant.now()));
                return true;
            } catch (Trouble e) {
                why = e.zh() + " / " + e.en();
                pause = longer(pause);
            }
        }
        return false;
    }

    private static Duration longer(Duration pause) {
        var doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    /** Ends the watch and then the part. */
    void stop(Duration grace) throws InterruptedException {
        stopping.countDown();
        // A start that is under way is broken off and cleans up after itself.
        if (!running.process().isAlive()) {
            watcher.interrupt();
            watcher.join(grace);
        }
        running.stop(grace);
    }
}
