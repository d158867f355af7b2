package dev.frontdesk.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** Starts a broker aside, without work and at the lowest priority, to make the cache that later starts use. */
public final class BrokerTraining {

    private static final int HEAP_MEGABYTES = 256;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path home;
    private final Path log;

    /** @param home folder for this alone, deleted in the end */
    public BrokerTraining(Path home, Path log) {
        this.home = home;
        this.log = log;
    }

    /** Whether the cache is missing. */
    public boolean wanted() {
        return !Files.exists(cache());
    }

    /** Where later starts look for it. */
    public Path cache() {
        return BrokerRuntime.plain().cache();
    }

    /** The process writes the cache after it was asked to end. */
    public Process launch(Path output) throws IOException, InterruptedException {
        Trees.delete(home);
        var ports = Ports.free(2);
        var settings = new BrokerSettings(home, ports.get(0), ports.get(1), log, HEAP_MEGABYTES);
        var part = new BrokerPart(settings, BrokerRuntime.training(output));
        var process = part.launch();
        var asked = false;
        try {
            var until = Instant.now().plus(PATIENCE);
            while (!part.ready() && Instant.now().isBefore(until) && !process.waitFor(1, TimeUnit.SECONDS)) {
                // Asked once a second: nobody waits for it.
            }
            process.destroy();
            asked = true;
            return process;
        } finally {
            if (!asked) {
                process.destroyForcibly();
            }
        }
    }

    /** Clears away what the training left. */
    public void clear() throws IOException {
        Trees.delete(home);
    }
}
