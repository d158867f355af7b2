package dev.frontdesk.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts a process in a session of its own, so that Ctrl-C reaches the launcher alone and it can stop all in order. */
public final class ChildProcess {

    private ChildProcess() {}

    /** Output and errors are appended to the log. */
    public static Process start(List<String> command, Map<String, String> environment, Path directory, Path log)
            throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        var builder = new ProcessBuilder(inOwnSession(command))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static List<String> inOwnSession(List<String> command) {
        var whole = new ArrayList<String>();
        if (onPath("setsid")) {
            whole.add("setsid");
        } else if (onPath("perl")) {
            whole.addAll(List.of("perl", "-MPOSIX", "-e", "POSIX::setsid(); exec @ARGV"));
        }
        whole.addAll(command);
        return whole;
    }

    /** Whether the system would find such a program. */
    public static boolean onPath(String program) {
        var path = System.getenv("PATH");
        return path != null
                && List.of(path.split(File.pathSeparator)).stream()
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder).resolve(program)));
    }
}
