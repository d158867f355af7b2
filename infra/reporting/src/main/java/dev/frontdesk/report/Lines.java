package dev.frontdesk.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines as both languages do: Chinese between letters but never before a closing mark, English at spaces. */
final class Lines {

    private static final String NEVER_FIRST = "、。，．；：？！）】》」』”’%…,.;:?!)]}·";

    private Lines() {}

    static List<String> of(String text, Letters letters, float size, float width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        float used = 0;
        for (var unit : units(Letters.printable(text))) {
            var wide = letters.width(unit) * size;
            if (used + wide > width && !line.isEmpty() && !unit.isBlank()) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                used = 0;
            }
            if (wide > width) {
                used = split(unit, letters, size, width, lines, line);
            } else if (!(line.isEmpty() && unit.isBlank())) {
                line.append(unit);
                used += wide;
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** A word that is wider than the column goes on in the next line. */
    private static float split(
            String word, Letters letters, float size, float width, List<String> lines, StringBuilder line) {
        float used = 0;
        for (int at = 0; at < word.length(); ) {
            var letter = Character.toString(word.codePointAt(at));
            var wide = letters.width(letter) * size;
            if (used + wide > width && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.append(letter);
            used += wide;
            at += letter.length();
        }
        return used;
    }

    /** What must stay together. */
    private static List<String> units(String text) {
        var units = new ArrayList<String>();
        var unit = new StringBuilder();
        text.codePoints().forEach(letter -> {
            var together = !unit.isEmpty()
                    && (NEVER_FIRST.indexOf(letter) >= 0
                            || (isWord(letter) && isWord(unit.codePointBefore(unit.length()))));
            if (!together && !unit.isEmpty()) {
                units.add(unit.toString());
                unit.setLength(0);
            }
            unit.appendCodePoint(letter);
        });
        if (!unit.isEmpty()) {
            units.add(unit.toString());
        }
        return units;
    }

    private static boolean isWord(int letter) {
        return letter < 0x2E80 && letter != ' ';
    }
}
