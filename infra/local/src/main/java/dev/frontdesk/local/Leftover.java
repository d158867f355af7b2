package dev.frontdesk.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Processes outlive a launcher that was killed. Each start notes its process, and the next one ends what is still
 * there: same process id and same moment of start, so never a stranger that got the number later.
 */
public final class Leftover {

    private static final int GRACE_SECONDS = 10;

    private Leftover() {}

    static void remember(Part part, Process process) throws IOException {
        var started = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        Files.createDirectories(part.pidFile().toAbsolutePath().getParent());
        Files.writeString(part.pidFile(), process.pid() + " " + started);
    }

    /** Ends it, politely first; nothing happens when there is none. */
    public static void stop(Part part) throws InterruptedException {
        try {
            var left = find(part.pidFile());
            if (left.isPresent()) {
                stop(part, left.get());
            }
            Files.deleteIfExists(part.pidFile());
        } catch (IOException e) {
            throw DiskTrouble.of(part.name(), e);
        }
    }

    private static void stop(Part part, ProcessHandle process) throws InterruptedException {
        part.askToStop(process);
        if (!ended(process)) {
            process.destroyForcibly();
            ended(process);
        }
    }

    private static boolean ended(ProcessHandle process) throws InterruptedException {
        try {
            process.onExit().get(GRACE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("Waiting for process " + process.pid() + " failed", e);
        }
    }

    static Optional<ProcessHandle> find(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        var words = Files.readString(pidFile).strip().split(" ");
        if (words.length != 2) {
            return Optional.empty();
        }
        var started = Long.parseLong(words[1]);
        return ProcessHandle.of(Long.parseLong(words[0]))
                .filter(ProcessHandle::isAlive)
                .filter(process ->
                        process.info().startInstant().map(Instant::toEpochMilli).orElse(-1L) == started);
    }
}
