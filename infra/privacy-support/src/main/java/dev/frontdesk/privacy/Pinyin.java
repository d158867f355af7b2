package dev.frontdesk.privacy;

import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;
import org.jspecify.annotations.Nullable;

/** How a name sounds, without tones; Latin letters stay. Of several readings of a character the usual one. */
final class Pinyin {

    private Pinyin() {}

    static String spoken(String letters) {
        var spoken = new StringBuilder();
        for (var letter : letters.toCharArray()) {
            var readings = readings(letter);
            spoken.append(readings == null || readings.length == 0 ? String.valueOf(letter) : readings[0]);
        }
        return spoken.toString();
    }

    private static String @Nullable [] readings(char letter) {
        var format = new HanyuPinyinOutputFormat();
        format.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
        format.setVCharType(HanyuPinyinVCharType.WITH_V);
        try {
            return PinyinHelper.toHanyuPinyinStringArray(letter, format);
        } catch (BadHanyuPinyinOutputFormatCombination impossible) {
            throw new IllegalStateException("No tone and v for ü go together", impossible);
        }
    }
}
