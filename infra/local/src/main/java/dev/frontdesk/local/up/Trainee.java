package dev.frontdesk.local.up;

import java.io.IOException;
import java.nio.file.Path;

/** A part whose starts get faster with a cache of its loaded classes. */
interface Trainee {

    /** Whether the cache is missing and could be made. */
    boolean wantsTraining();

    /** Where the part looks for it. */
    Path cache();

    /** Runs the part aside, so that it writes the cache there and ends. */
    Process train(Path output) throws IOException, InterruptedException;

    /** Where that run writes what it has to say. */
    Path trainingLog();

    /** After the run has ended. */
    default void afterTraining() throws IOException {}
}
