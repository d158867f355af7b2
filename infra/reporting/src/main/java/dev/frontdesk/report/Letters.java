package dev.frontdesk.report;

import dev.frontdesk.local.Trouble;
import java.io.IOException;
import java.util.Arrays;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The Chinese font that came with the build, of which a document carries the letters it uses. */
final class Letters {

    /** What printers set where a letter is missing. */
    private static final String GETA = "〓";

    private static final int KNOWN = 0x11000;

    private static final class Own {
        private static final TrueTypeFont FONT = parsed();
        private static final CmapLookup LOOKUP = lookup(FONT);
    }

    private final PDType0Font font;
    private final float[] widths = new float[KNOWN];

    Letters(PDDocument document) throws IOException {
        this.font = PDType0Font.load(document, Own.FONT, true);
        Arrays.fill(widths, -1);
    }

    PDType0Font font() {
        return font;
    }

    /** The text with what cannot be printed replaced, so that it never stops a print. */
    static String printable(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            if (Character.isWhitespace(letter) || letter == '\u00a0') {
                clean.append(' ');
            } else if (Own.LOOKUP.getGlyphId(letter) != 0) {
                clean.appendCodePoint(letter);
            } else if (!Character.isISOControl(letter)) {
                clean.append(GETA);
            }
        });
        return clean.toString();
    }

    /** The letter that people write, where a radical looks the same. */
    static int usual(int letter) {
        if (letter < 0x2E80 || letter > 0x2FDF) {
            return letter;
        }
        return Own.LOOKUP.getCharCodes(Own.LOOKUP.getGlyphId(letter)).stream()
                .filter(other -> other > 0x2FDF)
                .findFirst()
                .orElse(letter);
    }

    /** In points at size 1. */
    float width(String printable) {
        float width = 0;
        for (int at = 0; at < printable.length(); ) {
            var letter = printable.codePointAt(at);
            width += width(letter);
            at += Character.charCount(letter);
        }
        return width;
    }

    private float width(int letter) {
        if (letter >= KNOWN) {
            return measured(letter);
        }
        if (widths[letter] < 0) {
            widths[letter] = measured(letter);
        }
        return widths[letter];
    }

    private float measured(int letter) {
        try {
            return font.getStringWidth(Character.toString(letter)) / 1000;
        } catch (IOException e) {
            throw new IllegalStateException("A letter cannot be measured", e);
        }
    }

    private static TrueTypeFont parsed() {
        try (var in = Letters.class.getResourceAsStream("/fonts/NotoSansSC-Regular.ttf")) {
            if (in == null) {
                throw new Trouble(
                        "构建时没有取得中文字体，不能生成 PDF；请安装 npm、联网后重新构建 infra/print-support",
                        "The Chinese font did not come with this build, so there is no PDF; install npm and build"
                                + " infra/print-support again with the registry in reach");
            }
            var font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            // Ligatures are looked for anew in each text, which takes longer than everything else together.
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new IllegalStateException("The font cannot be read", e);
        }
    }

    private static CmapLookup lookup(TrueTypeFont font) {
        try {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new IllegalStateException("The font has no letters", e);
        }
    }
}
