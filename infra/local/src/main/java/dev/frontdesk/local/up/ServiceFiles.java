package dev.frontdesk.local.up;

import dev.frontdesk.local.Checkout;
import dev.frontdesk.local.ChildProcess;
import dev.frontdesk.local.LogFile;
import dev.frontdesk.local.Trees;
import dev.frontdesk.local.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/** A service's program: its jar taken apart, which starts faster, and the cache of loaded classes made from it. */
final class ServiceFiles {

    private final Path target;
    private final String name;

    ServiceFiles(Path root, String name) {
        this.target = root.resolve(name).resolve("target");
        this.name = name;
    }

    /** Where the service is started: the cache is bound to the class path as it was written. */
    Path folder() {
        return target.resolve("exploded");
    }

    String jar() {
        return name + "-1.0.0-SNAPSHOT.jar";
    }

    /** Named after the exact JDK: a cache of another build would be of no use. */
    Path cache() {
        return folder().resolve("classes-" + System.getProperty("java.vm.version") + ".aot");
    }

    void checkBuilt() {
        if (!Files.exists(target.resolve(jar()))) {
            throw new Trouble(
                    "%s 还没有构建；请用 infra/up 启动，它会先构建".formatted(name),
                    "%s has not been built; start with infra/up, which builds first".formatted(name));
        }
    }

    /** Takes the jar apart again when it is another one. */
    void prepare(Path log) throws IOException, InterruptedException {
        var packed = target.resolve(jar());
        var stamp = stamp(packed);
        var noted = folder().resolve("made-from");
        if (!Files.exists(noted) || !Files.readString(noted).equals(stamp)) {
            takeApart(packed, stamp, log);
        }
    }

    /** Reproducible builds give every jar the same date, so the moment of its writing tells them apart. */
    private static String stamp(Path packed) throws IOException {
        return Files.size(packed) + " " + Files.getAttribute(packed, "unix:ctime");
    }

    private void takeApart(Path packed, String stamp, Path log) throws IOException, InterruptedException {
        var fresh = target.resolve("exploded.new");
        Trees.delete(fresh);
        var command = List.of(
                Checkout.java(),
                "-Djarmode=tools",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                packed.toString(),
                "extract",
                "--destination",
                fresh.toString());
        if (ChildProcess.start(command, Map.of(), target, log).waitFor() != 0) {
            var cause = LogFile.cause(log);
            throw new Trouble(
                    "无法展开 %s:%s".formatted(jar(), cause), "%s could not be taken apart: %s".formatted(jar(), cause));
        }
        Files.writeString(fresh.resolve("made-from"), stamp);
        Trees.delete(folder());
        Files.move(fresh, folder(), StandardCopyOption.ATOMIC_MOVE);
    }
}
