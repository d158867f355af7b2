package dev.frontdesk.local.demo;

import dev.frontdesk.local.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the file of an hour; its head comment is the description of the format. */
final class HourFile {

    private HourFile() {}

    /** One line of the file and where it stands. */
    record Line(int number, String text) {

        Trouble trouble(String zh, String en) {
            return new Trouble("第 %d 行：%s".formatted(number, zh), "Line %d: %s".formatted(number, en));
        }
    }

    static List<Turn> read(Path file) {
        try {
            return parse(Files.readAllLines(file));
        } catch (IOException e) {
            throw new Trouble(
                    "读不到 %s；请用 --file 指明演示文件".formatted(file),
                    "%s cannot be read; name the file to play with --file".formatted(file),
                    e);
        }
    }

    static List<Turn> parse(List<String> lines) {
        var turns = new ArrayList<Turn>();
        for (var paragraph : paragraphs(lines)) {
            var turn = DailyParagraph.begins(paragraph.getFirst())
                    ? DailyParagraph.read(paragraph)
                    : Paragraph.read(paragraph);
            if (!turns.isEmpty() && turn.at().isBefore(turns.getLast().at())) {
                throw paragraph.getFirst().trouble("时间早于上一段", "it comes before the paragraph above it");
            }
            turns.add(turn);
        }
        if (turns.isEmpty()) {
            throw new Trouble("演示文件是空的", "There is nothing in the file");
        }
        return List.copyOf(turns);
    }

    /** Separated by empty lines; what begins with # is a comment. */
    static List<List<Line>> paragraphs(List<String> lines) {
        var paragraphs = new ArrayList<List<Line>>();
        var current = new ArrayList<Line>();
        for (int i = 0; i < lines.size(); i++) {
            var text = lines.get(i).strip();
            if (text.isEmpty() && !current.isEmpty()) {
                paragraphs.add(List.copyOf(current));
                current.clear();
            }
            if (!text.isEmpty() && !text.startsWith("#")) {
                current.add(new Line(i + 1, text));
            }
        }
        if (!current.isEmpty()) {
            paragraphs.add(List.copyOf(current));
        }
        return paragraphs;
    }
}
