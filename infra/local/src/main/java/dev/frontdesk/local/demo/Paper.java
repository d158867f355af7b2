package dev.frontdesk.local.demo;

import static java.time.format.DateTimeFormatter.ISO_LOCAL_TIME;

import java.time.LocalTime;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the person who runs the demo sees: one thing a line, in columns. */
final class Paper {

    private static final int SUBJECT = 20;
    private static final Pattern COLOURS = Pattern.compile("\u001b\\[[0-9;]*m");

    /** Colours of a terminal. */
    enum Ink {
        PLAIN(""),
        FAINT("2"),
        BOLD("1"),
        GREEN("32"),
        YELLOW("33"),
        RED("31"),
        BLUE("36");

        private final String code;

        Ink(String code) {
            this.code = code;
        }
    }

    private final Consumer<String> out;
    private final boolean coloured;

    Paper(Consumer<String> out, boolean coloured) {
        this.out = out;
        this.coloured = coloured;
    }

    /** @param what two words, one of each language */
    void entry(@Nullable LocalTime at, Ink ink, String what, String text) {
        var time = at == null ? " ".repeat(8) : at.withNano(0).format(ISO_LOCAL_TIME);
        line("  " + in(Ink.FAINT, time) + "  " + in(ink, padded(what, SUBJECT)) + " " + text);
    }

    synchronized void line(String text) {
        out.accept(text);
    }

    String in(Ink ink, String text) {
        return coloured && ink != Ink.PLAIN ? "\u001b[" + ink.code + "m" + text + "\u001b[0m" : text;
    }

    /** Filled with spaces up to a number of columns. */
    static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - width(text)));
    }

    /** Not more columns than that. */
    static String cut(String text, int columns) {
        if (width(text) <= columns) {
            return text;
        }
        var end = text.length();
        while (end > 0 && width(text.substring(0, end)) > columns - 1) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end) + "…";
    }

    /** Columns of a terminal: Chinese characters and their punctuation take two. */
    static int width(String text) {
        return COLOURS.matcher(text)
                .replaceAll("")
                .codePoints()
                .map(sign -> wide(sign) ? 2 : 1)
                .sum();
    }

    private static boolean wide(int sign) {
        return sign >= 0x2E80 && sign <= 0xA4CF
                || sign >= 0xAC00 && sign <= 0xD7A3
                || sign >= 0xF900 && sign <= 0xFAFF
                || sign >= 0xFE30 && sign <= 0xFE6F
                || sign >= 0xFF00 && sign <= 0xFF60
                || sign >= 0xFFE0 && sign <= 0xFFE6
                || sign >= 0x20000;
    }
}
