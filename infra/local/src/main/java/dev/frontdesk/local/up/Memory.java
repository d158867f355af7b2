package dev.frontdesk.local.up;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Memory of a process and all below it, in megabytes: its fair share (PSS) on Linux, else the resident size. */
final class Memory {

    private static final Pattern PSS = Pattern.compile("(?m)^Pss:\\s+(\\d+) kB");

    private Memory() {}

    static long megabytes(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                        .mapToLong(one -> kilobytes(one.pid()))
                        .sum()
                / 1024;
    }

    /** Of the process without those below it. */
    static long megabytesAlone(ProcessHandle process) {
        return kilobytes(process.pid()) / 1024;
    }

    private static long kilobytes(long pid) {
        try {
            var rollup = Path.of("/proc", "" + pid, "smaps_rollup");
            if (Files.exists(rollup)) {
                var found = PSS.matcher(Files.readString(rollup));
                return found.find() ? Long.parseLong(found.group(1)) : 0;
            }
            var process = new ProcessBuilder("ps", "-o", "rss=", "-p", "" + pid).start();
            var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return text.matches("[0-9]+") ? Long.parseLong(text) : 0;
        } catch (IOException e) {
            // It ended while we were counting.
            return 0;
        }
    }
}
