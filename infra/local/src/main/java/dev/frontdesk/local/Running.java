package dev.frontdesk.local;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** A part whose process has been started and was ready. */
public final class Running implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final Duration HASTE = Duration.ofSeconds(4);
    private static final Duration RETRY = Duration.ofSeconds(20);

    private final Part part;
    private final Process process;

    private Running(Part part, Process process) {
        this.part = part;
        this.process = process;
    }

    /** Stops what a killed run left behind, starts the part and waits until it is ready. */
    public static Running start(Part part) throws InterruptedException {
        Leftover.stop(part);
        var retryUntil = Instant.now().plus(RETRY);
        while (true) {
            var process = launch(part);
            if (awaitReady(part, process)) {
                part.onReady();
                return new Running(part, process);
            }
            var lastLines = LogFile.tail(part.log(), 20);
            var explained = part.explain(lastLines);
            if (explained.isPresent()) {
                throw explained.get();
            }
            if (!part.passing(lastLines) || Instant.now().isAfter(retryUntil)) {
                throw died(part, process);
            }
        }
    }

    private static Process launch(Part part) throws InterruptedException {
        try {
            var process = part.launch();
            Leftover.remember(part, process);
            return process;
        } catch (IOException e) {
            throw DiskTrouble.of(part.name(), e);
        }
    }

    /** False when the process has ended before it was ready. */
    private static boolean awaitReady(Part part, Process process) throws InterruptedException {
        var deadline = Instant.now().plus(part.patience());
        try {
            while (!part.ready()) {
                if (process.waitFor(30, TimeUnit.MILLISECONDS)) {
                    return false;
                }
                if (Instant.now().isAfter(deadline)) {
                    process.destroyForcibly().waitFor();
                    throw tooSlow(part);
                }
            }
        } catch (InterruptedException e) {
            // Whoever interrupts wants an orderly end, and soon.
            part.askToStop(process.toHandle());
            process.onExit()
                    .completeOnTimeout(process, HASTE.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
            process.destroyForcibly();
            throw e;
        }
        return process.isAlive();
    }

    public Part part() {
        return part;
    }

    public Process process() {
        return process;
    }

    public long pid() {
        return process.pid();
    }

    /** As a power cut would do it. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks, waits, and ends it by force when it does not listen. */
    public void stop(Duration grace) throws InterruptedException {
        part.askToStop(process.toHandle());
        if (!process.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
        }
        try {
            Files.deleteIfExists(part.pidFile());
        } catch (IOException stale) {
            // A note about a process that is gone does no harm: the next start sees that nobody is there.
            return;
        }
    }

    @Override
    public void close() {
        try {
            stop(GRACE);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static Trouble died(Part part, Process process) {
        var cause = LogFile.cause(part.log());
        if (DiskTrouble.isFull(cause)) {
            return DiskTrouble.full(part.name(), null);
        }
        return new Trouble(
                "%s 启动失败（退出码 %d）：%s；详见 %s".formatted(part.name(), process.exitValue(), cause, part.log()),
                "%s did not start (exit code %d): %s; see %s"
                        .formatted(part.name(), process.exitValue(), cause, part.log()));
    }

    private static Trouble tooSlow(Part part) {
        var seconds = part.patience().toSeconds();
        return new Trouble(
                "%s 在 %d 秒内没有就绪；请查看 %s 后再试".formatted(part.name(), seconds, part.log()),
                "%s was not ready within %d s; look at %s and try again".formatted(part.name(), seconds, part.log()));
    }
}
