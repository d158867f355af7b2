package dev.frontdesk.local.up;

import dev.frontdesk.local.LogFile;
import dev.frontdesk.local.Trouble;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Makes the caches of loaded classes that let the next start be faster, one part after the other and at the lowest
 * priority. It may be broken off at any time: what is missing is made during a later run.
 */
final class Training {

    /** Load average per processor. */
    private static final double QUIET = 0.6;

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private final List<? extends Trainee> trainees;
    private final Thread thread = Thread.ofVirtual().name("training").unstarted(this::run);
    private volatile @Nullable Process current;
    private volatile boolean stopping;

    private Training(List<? extends Trainee> trainees) {
        this.trainees = trainees;
    }

    static Training start(List<? extends Trainee> trainees) {
        var training =
                new Training(trainees.stream().filter(Trainee::wantsTraining).toList());
        training.thread.start();
        return training;
    }

    private void run() {
        try {
            for (var trainee : trainees) {
                awaitQuiet();
                train(trainee);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | Trouble e) {
            if (!stopping) {
                Screen.line("  预热失败 the next start will be no faster: " + e.getMessage());
            }
        }
    }

    /** Whoever has just started the suite wants to use it: a quiet minute is early enough. Some machines have none. */
    private static void awaitQuiet() throws InterruptedException {
        var until = Instant.now().plus(LONGEST_WAIT);
        var machine = ManagementFactory.getOperatingSystemMXBean();
        do {
            TimeUnit.SECONDS.sleep(10);
        } while (machine.getSystemLoadAverage() > QUIET * machine.getAvailableProcessors()
                && Instant.now().isBefore(until));
    }

    private void train(Trainee trainee) throws IOException, InterruptedException {
        var cache = trainee.cache();
        var unfinished = cache.resolveSibling("unfinished.aot");
        Files.deleteIfExists(unfinished);
        var process = trainee.train(unfinished);
        current = process;
        process.waitFor();
        if (Files.exists(unfinished)) {
            Files.move(unfinished, cache, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            trainee.afterTraining();
        } else {
            throw new IOException(LogFile.cause(trainee.trainingLog()));
        }
    }

    void stop() {
        stopping = true;
        thread.interrupt();
        var running = current;
        if (running != null) {
            running.descendants().forEach(ProcessHandle::destroyForcibly);
            running.destroyForcibly();
        }
    }
}
