package dev.frontdesk.report;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Makes printed Chinese findable. A glyph that serves 至 and also the radical ⾄ is written down by PDFBox as the radical, so
 * that nobody who searches a print for 至 would find it.
 */
final class ReadableText {

    private static final Pattern RANGE = Pattern.compile("<([0-9A-F]{4})> <([0-9A-F]{4})> <([0-9A-F]{4,8})>");
    private static final int AT_ONCE = 100;

    private ReadableText() {}

    /** @param font whose letters in use have been decided */
    static void mend(PDFont font) throws IOException {
        if (font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream stream) {
            var map = new String(stream.createInputStream().readAllBytes(), US_ASCII);
            var begin = map.indexOf("endcodespacerange\n") + "endcodespacerange\n".length();
            var end = map.indexOf("endcmap");
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write((map.substring(0, begin) + ranges(map) + map.substring(end)).getBytes(US_ASCII));
            }
        }
    }

    private static String ranges(String map) {
        var letters = new TreeMap<Integer, String>();
        var range = RANGE.matcher(map);
        while (range.find()) {
            var first = Integer.parseInt(range.group(1), 16);
            var last = Integer.parseInt(range.group(2), 16);
            var letter = codePoint(range.group(3));
            for (int glyph = first; glyph <= last; glyph++) {
                letters.put(glyph, hex(letter + glyph - first));
            }
        }
        var text = new StringBuilder();
        var done = 0;
        for (var one : letters.entrySet()) {
            if (done % AT_ONCE == 0) {
                text.append(done == 0 ? "" : "endbfchar\n")
                        .append(Math.min(AT_ONCE, letters.size() - done))
                        .append(" beginbfchar\n");
            }
            text.append("<%04X> <%s>%n".formatted(one.getKey(), one.getValue()).replace("\r", ""));
            done++;
        }
        return text.append(done == 0 ? "" : "endbfchar\n").toString();
    }

    private static int codePoint(String hex) {
        return hex.length() == 4
                ? Integer.parseInt(hex, 16)
                : Character.toCodePoint((char) Integer.parseInt(hex.substring(0, 4), 16), (char)
                        Integer.parseInt(hex.substring(4), 16));
    }

    private static String hex(int letter) {
        var hex = new StringBuilder();
        for (var unit : Character.toString(Letters.usual(letter)).toCharArray()) {
            hex.append("%04X".formatted((int) unit));
        }
        return hex.toString();
    }
}
