package dev.frontdesk.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** One process of the suite: how it is started, when it is ready, how it is asked to stop. */
public interface Part {

    String name();

    /** Where its output goes. */
    Path log();

    /** Where its process id is kept, so that a later run finds what a killed one left behind. */
    Path pidFile();

    /** How long it may take until it is ready. */
    default Duration patience() {
        return Duration.ofSeconds(120);
    }

    /** Makes what it needs on disk and starts the process. */
    Process launch() throws IOException, InterruptedException;

    /** Asks the part itself whether it can work now; answers false rather than throw. */
    boolean ready();

    /** Once per start, as soon as it is ready. */
    default void onReady() {}

    /** Whether a start that ended like this is worth another try at once. */
    default boolean passing(String lastLines) {
        return false;
    }

    /** What stood in the way, where the part knows better than its log. */
    default Optional<Trouble> explain(String lastLines) {
        return Optional.empty();
    }

    /** Polite request to end. */
    default void askToStop(ProcessHandle process) {
        process.destroy();
    }
}
