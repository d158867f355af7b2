package dev.frontdesk.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The log of a part: turned over at each start, and asked why the part has died. */
public final class LogFile {

    private static final int TAIL_BYTES = 64 * 1024;
    private static final int SENTENCE = 300;
    private static final int KEPT = 3;
    private static final Pattern TELLING =
            Pattern.compile("FATAL|PANIC|ERROR|Caused by|Exception|Error:|error:|failed|No space left");

    private LogFile() {}

    /** Moves the last run's log to {@code .1}, that one to {@code .2} and so on; the oldest goes. */
    public static void turnOver(Path log) throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        for (int age = KEPT; age > 0; age--) {
            var younger = age == 1 ? log : numbered(log, age - 1);
            if (Files.exists(younger)) {
                Files.move(younger, numbered(log, age), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static Path numbered(Path log, int age) {
        return log.resolveSibling(log.getFileName() + "." + age);
    }

    /** The last lines, empty when there is no log. */
    public static String tail(Path log, int lines) {
        var all = lastLines(log);
        return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
    }

    /** The last line that tells why something went wrong, else the last line. */
    public static String cause(Path log) {
        var lines = lastLines(log).stream().filter(line -> !line.isBlank()).toList();
        return lines.reversed().stream()
                .filter(line -> TELLING.matcher(line).find())
                .findFirst()
                .or(() -> lines.isEmpty() ? Optional.empty() : Optional.of(lines.getLast()))
                .map(line -> line.length() > SENTENCE ? line.substring(0, SENTENCE) + "…" : line)
                .map(String::strip)
                .orElse("no output");
    }

    private static List<String> lastLines(Path log) {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            var from = Math.max(0, file.length() - TAIL_BYTES);
            var bytes = new byte[(int) (file.length() - from)];
            file.seek(from);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
