package dev.frontdesk.local.up;

import dev.frontdesk.local.Trouble;
import java.time.Duration;
import java.util.Locale;

/** What the person who started the suite sees. */
final class Screen {

    private Screen() {}

    static synchronized void line(String text) {
        System.out.println(text);
    }

    static void ready(String part, Duration took) {
        line("  就绪 ready    " + padded(part, 20) + seconds(took));
    }

    static void stopped(String part, Duration took) {
        line("  停止 stopped  " + padded(part, 20) + seconds(took));
    }

    static synchronized void trouble(Trouble trouble) {
        System.err.println(trouble.zh());
        System.err.println(trouble.en());
    }

    static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%5.1f s", took.toMillis() / 1000.0);
    }

    /** Filled with spaces up to a number of columns; Chinese characters take two. */
    static String padded(String text, int columns) {
        var used = text.codePoints().map(sign -> sign >= 0x1100 ? 2 : 1).sum();
        return text + " ".repeat(Math.max(1, columns - used));
    }
}
