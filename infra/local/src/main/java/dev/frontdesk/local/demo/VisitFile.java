package dev.frontdesk.local.demo;

import dev.frontdesk.local.Trouble;
import dev.frontdesk.local.demo.HourFile.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the file of a day of visits; its head comment is the description of the format. */
final class VisitFile {

    private static final int FIELDS = 7;
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("预约", "invited"),
            Map.entry("有约", "appointment"),
            Map.entry("人数", "persons"),
            Map.entry("接待", "coming"),
            Map.entry("稍候", "wait"),
            Map.entry("不接待", "declined"),
            Map.entry("对外", "told"),
            Map.entry("进入", "admitted"),
            Map.entry("婉拒", "turned-away"),
            Map.entry("访客证", "badge"),
            Map.entry("入座", "seated"),
            Map.entry("留言", "message"),
            Map.entry("答复", "reply"),
            Map.entry("再来", "returns"),
            Map.entry("更正", "corrected"),
            Map.entry("离开", "left"),
            Map.entry("自助", "self"),
            Map.entry("确认", "host-confirmed"),
            Map.entry("货物", "goods"),
            Map.entry("验收", "accepted"),
            Map.entry("结清", "paid"),
            Map.entry("未付", "unpaid"),
            Map.entry("昨天", "unseen"),
            Map.entry("未到", "no-show"));

    private VisitFile() {}

    /** @param value behind the word; empty where there is none */
    record Step(String word, String value) {

        int number() {
            return Integer.parseInt(value);
        }
    }

    /** @param wanted a member of staff, or a word of the plan; null for nobody */
    record Coming(
            LocalTime at,
            String kind,
            String name,
            @Nullable String company,
            @Nullable String number,
            @Nullable String wanted,
            List<Step> story) {

        boolean has(String word) {
            return story.stream().anyMatch(step -> step.word().equals(word));
        }

        @Nullable
        Integer number(String word) {
            return story.stream()
                    .filter(step -> step.word().equals(word))
                    .findFirst()
                    .map(Step::number)
                    .orElse(null);
        }
    }

    static List<Coming> read(Path file) {
        try {
            return parse(Files.readAllLines(file));
        } catch (IOException e) {
            throw new Trouble("读不到 %s".formatted(file), "%s cannot be read".formatted(file), e);
        }
    }

    static List<Coming> parse(List<String> lines) {
        var all = new ArrayList<Coming>();
        for (int i = 0; i < lines.size(); i++) {
            var text = lines.get(i).strip();
            if (!text.isEmpty() && !text.startsWith("#")) {
                all.add(coming(new Line(i + 1, text)));
            }
        }
        return List.copyOf(all);
    }

    private static Coming coming(Line line) {
        var fields =
                Arrays.stream(line.text().split("\\|", -1)).map(String::strip).toList();
        if (fields.size() != FIELDS) {
            throw line.trouble("应有 7 栏，以 | 隔开", "there are 7 fields with | between");
        }
        var kind = fields.get(1).split("\\s+");
        return new Coming(
                time(line, fields.get(0)),
                kind[kind.length - 1],
                fields.get(2),
                unlessNone(fields.get(3)),
                unlessNone(fields.get(4)),
                unlessNone(fields.get(5)),
                Arrays.stream(fields.get(6).split("[,，]"))
                        .map(String::strip)
                        .map(step -> step(line, step))
                        .toList());
    }

    private static LocalTime time(Line line, String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException e) {
            throw line.trouble("时刻写作 08:40", "a time is written 08:40");
        }
    }

    /** The word in Chinese, in English or in both, then what belongs to it. */
    private static Step step(Line line, String text) {
        var words = new ArrayList<>(Arrays.asList(text.split("\\s+")));
        var word = word(words.removeFirst());
        if (word != null && !words.isEmpty() && word.equals(word(words.getFirst()))) {
            words.removeFirst();
        }
        if (word == null) {
            throw line.trouble("没有“%s”这一步".formatted(text), "there is no step \"%s\"".formatted(text));
        }
        return new Step(word, String.join(" ", words));
    }

    private static @Nullable String word(String text) {
        return WORDS.containsValue(text) ? text : WORDS.get(text);
    }

    private static @Nullable String unlessNone(String text) {
        return text.equals("-") ? null : text;
    }
}
