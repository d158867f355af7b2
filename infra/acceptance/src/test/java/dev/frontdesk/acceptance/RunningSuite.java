package dev.frontdesk.acceptance;

import dev.frontdesk.local.Checkout;
import dev.frontdesk.local.Ports;
import dev.frontdesk.local.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All parts, started by the launcher of {@code infra/up} on data of their own; once for all tests of this JVM. */
final class RunningSuite {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int PARTS = 9;

    private static @Nullable RunningSuite suite;
    private static @Nullable String why;

    private final Path data;
    private final int port;

    private RunningSuite(Path data, int port) {
        this.data = data;
        this.port = port;
    }

    /** Tried once: where it does not start, every test says why. */
    static synchronized RunningSuite get() {
        if (suite == null && why == null) {
            try {
                suite = start();
            } catch (IllegalStateException notStarted) {
                why = notStarted.getMessage();
            }
        }
        if (suite == null) {
            throw new AssertionError(why);
        }
        return suite;
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** Address of the database server, with a slash at its end. */
    String databases() {
        return "jdbc:postgresql://127.0.0.1:" + (port + 5) + "/";
    }

    /** Bootstrap address of the broker. */
    String broker() {
        return "127.0.0.1:" + (port + 6);
    }

    Path data() {
        return data;
    }

    /** As a power cut would; the launcher starts it again. */
    void kill(String service) throws IOException {
        var pid = Files.readString(data.resolve("run").resolve(service));
        var process =
                ProcessHandle.of(Long.parseLong(pid.strip().split(" ")[0])).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    private static RunningSuite start() {
        try {
            var data = Files.createTempDirectory("front-desk-acceptance-");
            var suite = new RunningSuite(data.resolve("suite"), freePorts());
            var output = data.resolve("up.log");
            var process = new ProcessBuilder(suite.command())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process, data)));
            await(process, output);
            return suite;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the suite was starting", e);
        }
    }

    private List<String> command() {
        // Surefire hides the real class path behind a jar of its own.
        var classPath = System.getProperty("surefire.real.class.path", System.getProperty("java.class.path"));
        return List.of(
                Checkout.java(),
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Dfrontdesk.root=" + Checkout.root(),
                "-cp",
                classPath,
                "dev.frontdesk.local.up.Up",
                "--data",
                data.toString(),
                "--port",
                "" + port,
                "--company",
                "a");
    }

    /** The last thing that the launcher says is what to try next. */
    private static void await(Process process, Path output) throws IOException, InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.readString(output).contains("infra/demo")) {
            if (process.waitFor(200, TimeUnit.MILLISECONDS) || System.nanoTime() > until) {
                throw new IllegalStateException(
                        "The suite did not start: " + Files.readString(output).strip());
            }
        }
    }

    private static void stop(Process process, Path data) {
        try {
            process.destroy();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            Trees.delete(data);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("The suite was not stopped cleanly", e);
        }
    }

    /** The first of as many in a row as there are parts. */
    private static int freePorts() {
        return ThreadLocalRandom.current()
                .ints(20_000, 32_000)
                .limit(200)
                .filter(first -> IntStream.range(first, first + PARTS).allMatch(Ports::isFree))
                .findFirst()
                .orElseThrow();
    }
}
