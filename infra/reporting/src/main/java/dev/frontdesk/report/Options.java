package dev.frontdesk.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.frontdesk.local.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param data folder of a running suite, which says where Kafka is
 * @param kafka null: as {@code data} says
 */
record Options(
        Job job, Span span, Path out, Path data, @Nullable String kafka) {

    private static final Set<String> NAMES = Set.of(
            "--from", "--to", "--site", "--out", "--data", "--kafka", "--zone", "--known-at", "--names", "--gateway");

    /** @return null when help is asked for */
    static @Nullable Options parse(Path root, List<String> arguments, Clock clock) {
        if (arguments.isEmpty() || arguments.contains("--help") || arguments.contains("-h")) {
            return null;
        }
        var words = new ArrayDeque<String>();
        // "--out=x" and "--out x" mean the same.
        arguments.forEach(
                word -> words.addAll(List.of(word.startsWith("--") ? word.split("=", 2) : new String[] {word})));
        var job = job(words);
        Map<String, String> given = new LinkedHashMap<>();
        while (!words.isEmpty()) {
            var name = words.pop();
            if (!NAMES.contains(name)) {
                throw new Trouble(
                        "没有这个选项：%s；运行 infra/report --help 查看用法".formatted(name),
                        "There is no option %s; see infra/report --help".formatted(name));
            }
            if (words.isEmpty() || words.peek().isBlank()) {
                throw new Trouble("选项 %s 后面缺少值".formatted(name), "Option %s needs a value".formatted(name));
            }
            given.put(name, words.pop());
        }
        return of(root, job, given, clock);
    }

    private static Options of(Path root, Job job, Map<String, String> given, Clock clock) {
        var from = day(required(given, "--from"));
        var to = day(given.getOrDefault("--to", from.toString()));
        if (to.isBefore(from)) {
            throw new Trouble("--to 早于 --from", "--to is before --from");
        }
        var known = given.get("--known-at");
        var span = new Span(
                from,
                to,
                zone(given.getOrDefault("--zone", "Asia/Shanghai")),
                given.get("--site"),
                known == null ? clock.instant().truncatedTo(ChronoUnit.SECONDS) : moment(known));
        return new Options(
                given.containsKey("--names") ? job.naming(outsiders(given, root)) : job,
                span,
                Path.of(required(given, "--out")).toAbsolutePath(),
                data(given, root),
                given.get("--kafka"));
    }

    private static Path data(Map<String, String> given, Path root) {
        var data = given.get("--data");
        return data == null ? root.resolve(".frontdesk") : Path.of(data).toAbsolutePath();
    }

    /** The token stands in a file or comes through standard input: everybody can read a command line. */
    private static Outsiders outsiders(Map<String, String> given, Path root) {
        var site = required(given, "--site");
        var gateway = given.get("--gateway");
        var place = required(given, "--names");
        try {
            var token =
                    place.equals("-") ? new String(System.in.readAllBytes(), UTF_8) : Files.readString(Path.of(place));
            return new Outsiders(gateway == null ? Suite.address(data(given, root)) : gateway, token.strip(), site);
        } catch (IOException e) {
            throw new Trouble("无法读取令牌：" + place, "The token cannot be read: " + place, e);
        }
    }

    private static Job job(ArrayDeque<String> words) {
        var name = words.pop();
        return switch (name) {
            case "export" -> new FactExport();
            case "monthly" -> new MonthlyReport();
            case "archive" -> new ArchiveJob();
            case "register" -> RegisterJob.of(words.isEmpty() || words.peek().startsWith("--") ? "all" : words.pop());
            default ->
                throw new Trouble(
                        "没有这个任务：%s；有 export、monthly、register、archive".formatted(name),
                        "There is no job %s; there are export, monthly, register and archive".formatted(name));
        };
    }

    private static String required(Map<String, String> given, String name) {
        var value = given.get(name);
        if (value == null) {
            throw new Trouble("缺少选项 %s".formatted(name), "Option %s is missing".formatted(name));
        }
        return value;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Trouble(
                    "日期写作 2026-11-23，而不是 %s".formatted(text), "A day is written 2026-11-23, not %s".formatted(text));
        }
    }

    private static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new Trouble(
                    "时刻写作 2026-11-23T09:00:00Z，而不是 %s".formatted(text),
                    "A moment is written 2026-11-23T09:00:00Z, not %s".formatted(text));
        }
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new Trouble("没有这个时区：%s".formatted(text), "There is no time zone %s".formatted(text));
        }
    }
}
