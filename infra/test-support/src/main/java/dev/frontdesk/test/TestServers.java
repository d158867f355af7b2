package dev.frontdesk.test;

import dev.frontdesk.local.ScratchFolder;
import dev.frontdesk.local.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** The folder of this JVM's servers; at the JVM's end they stop, the last first, and the folder goes. */
final class TestServers {

    private static final Path FOLDER = ScratchFolder.make();
    private static final Deque<Runnable> OPEN = new ArrayDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(TestServers::stopAll, "test-servers-stop"));
    }

    private TestServers() {}

    static Path folder(String name) {
        return FOLDER.resolve(name);
    }

    static synchronized void stopAtEnd(Runnable stop) {
        OPEN.push(stop);
    }

    /** Tells once what the tests of this JVM run on. */
    static void report(String line) {
        System.out.println("[frontdesk] " + line);
    }

    private static synchronized void stopAll() {
        try {
            OPEN.forEach(Runnable::run);
            Trees.delete(FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
