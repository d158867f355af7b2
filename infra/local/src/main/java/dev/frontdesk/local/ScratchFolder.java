package dev.frontdesk.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * A folder for one run of one JVM, for servers that tests use. What JVMs left behind that are gone, folders and
 * processes, is cleared away first.
 */
public final class ScratchFolder {

    private static final String PREFIX = "frontdesk-test-";

    private ScratchFolder() {}

    /** Makes it; the caller deletes it when the servers in it have stopped. */
    public static Path make() {
        var base = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            sweep(base);
            return Files.createDirectories(base.resolve(PREFIX + stamp(ProcessHandle.current())));
        } catch (IOException e) {
            throw DiskTrouble.of("java.io.tmpdir", e);
        }
    }

    private static void sweep(Path base) throws IOException {
        try (var folders = Files.newDirectoryStream(base, PREFIX + "*")) {
            for (var folder : folders) {
                if (isAbandoned(folder.getFileName().toString().substring(PREFIX.length()))) {
                    endProcesses(folder);
                    Trees.delete(folder);
                }
            }
        }
    }

    private static boolean isAbandoned(String stamp) {
        var pid = stamp.split("-")[0];
        return !pid.matches("[0-9]{1,18}")
                || ProcessHandle.of(Long.parseLong(pid))
                        .filter(process -> stamp(process).equals(stamp))
                        .isEmpty();
    }

    private static void endProcesses(Path folder) throws IOException {
        try (var files = Files.find(folder, 3, (file, attributes) -> file.endsWith("process"))) {
            for (var file : files.toList()) {
                Leftover.find(file).ifPresent(ProcessHandle::destroyForcibly);
            }
        }
    }

    private static String stamp(ProcessHandle process) {
        var started = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        return String.join("-", List.of("" + process.pid(), "" + started));
    }
}
