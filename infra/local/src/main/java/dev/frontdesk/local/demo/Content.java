package dev.frontdesk.local.demo;

import dev.frontdesk.local.demo.HourFile.Line;
import dev.frontdesk.local.demo.PhoneCall.Reply;
import dev.frontdesk.local.demo.PhoneCall.Step;
import dev.frontdesk.local.demo.PhoneCall.Transfer;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What stands behind a keyword of the file. */
final class Content {

    private static final Pattern SECONDS = Pattern.compile("\\d{1,4}");
    private static final Pattern EXTENSION = Pattern.compile("\\b\\d{3,5}\\b");

    private Content() {}

    static Transfer transfer(String written, Line line) {
        var extension = EXTENSION.matcher(written);
        if (!extension.find()) {
            throw line.trouble("转接要写分机", "a transfer names an extension");
        }
        return new Transfer(extension.group(), one(Words.OUTCOMES, written, line));
    }

    static Reply reply(String content, Line line) {
        var parts = parts(content);
        if (parts.size() != 2) {
            throw line.trouble("答复写作：谁 | 怎样", "a reply reads: who | what");
        }
        var silence = Words.SILENCE.in(parts.get(1));
        if (silence.isPresent()) {
            return new Reply(parts.get(0), silence.get(), List.of());
        }
        var steps = split(parts.get(1)).stream().map(each -> step(each, line)).toList();
        return new Reply(parts.get(0), false, steps);
    }

    private static Step step(String written, Line line) {
        var seconds = SECONDS.matcher(written);
        if (!seconds.find()) {
            throw line.trouble(
                    "“%s”没写几秒后".formatted(written), "\"%s\" does not say after how many seconds".formatted(written));
        }
        return new Step(one(Words.STEPS, written, line), Duration.ofSeconds(Long.parseLong(seconds.group())));
    }

    static LocalTime time(String written, Line line) {
        try {
            return LocalTime.parse(written.indexOf(':') < 2 ? "0" + written : written);
        } catch (DateTimeParseException e) {
            throw line.trouble("没有“%s”这个时间".formatted(written), "there is no time %s".formatted(written));
        }
    }

    static <T> T one(Words<T> words, String written, Line line) {
        return words.in(written)
                .orElseThrow(() -> line.trouble(
                        "看不懂“%s”；可写：%s".formatted(written, words.all()),
                        "\"%s\" is none of: %s".formatted(written, words.all())));
    }

    static List<String> parts(String content) {
        return Arrays.stream(content.split("[|\\uFF5C]")).map(String::strip).toList();
    }

    static List<String> split(String content) {
        return Arrays.stream(content.split("[,\\uFF0C;\\uFF1B、]"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
