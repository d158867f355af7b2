package dev.frontdesk.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/**
 * How a Chinese name reads. A surname has one reading, often another than the character has elsewhere; a given name is
 * read in every way its characters allow, because nobody but its bearer knows.
 */
public final class Pinyin {

    private static final int MOST_READINGS = 8;
    private static final HanyuPinyinOutputFormat PLAIN = plain();

    /** Looking one up is slow, and there are as many as characters. */
    private static final Map<Character, Set<String>> READINGS = new ConcurrentHashMap<>();

    /** Surnames that read otherwise than the first reading of their characters. */
    private static final Map<String, String> SURNAMES = Map.ofEntries(
            Map.entry("单", "shan"),
            Map.entry("仇", "qiu"),
            Map.entry("解", "xie"),
            Map.entry("曾", "zeng"),
            Map.entry("区", "ou"),
            Map.entry("查", "zha"),
            Map.entry("乐", "yue"),
            Map.entry("朴", "piao"),
            Map.entry("翟", "zhai"),
            Map.entry("盖", "ge"),
            Map.entry("任", "ren"),
            Map.entry("华", "hua"),
            Map.entry("缪", "miao"),
            Map.entry("冼", "xian"),
            Map.entry("召", "shao"),
            Map.entry("员", "yun"),
            Map.entry("种", "chong"),
            Map.entry("覃", "qin"),
            Map.entry("折", "she"),
            Map.entry("黑", "he"),
            Map.entry("宿", "su"),
            Map.entry("燕", "yan"),
            Map.entry("逄", "pang"),
            Map.entry("繁", "po"),
            Map.entry("秘", "bi"),
            Map.entry("沈", "shen"),
            Map.entry("石", "shi"),
            Map.entry("车", "che"),
            Map.entry("万", "wan"),
            Map.entry("薄", "bo"),
            Map.entry("卜", "bu"),
            Map.entry("洗", "xian"),
            Map.entry("尹", "yin"),
            Map.entry("贾", "jia"),
            Map.entry("佴", "nai"),
            Map.entry("那", "na"),
            Map.entry("宁", "ning"),
            Map.entry("应", "ying"),
            Map.entry("曲", "qu"),
            Map.entry("尉迟", "yuchi"),
            Map.entry("万俟", "moqi"),
            Map.entry("长孙", "zhangsun"),
            Map.entry("单于", "chanyu"),
            Map.entry("澹台", "tantai"),
            Map.entry("欧阳", "ouyang"),
            Map.entry("司马", "sima"),
            Map.entry("上官", "shangguan"),
            Map.entry("诸葛", "zhuge"),
            Map.entry("令狐", "linghu"),
            Map.entry("皇甫", "huangfu"),
            Map.entry("慕容", "murong"),
            Map.entry("司徒", "situ"),
            Map.entry("东方", "dongfang"),
            Map.entry("独孤", "dugu"),
            Map.entry("南宫", "nangong"),
            Map.entry("夏侯", "xiahou"),
            Map.entry("公孙", "gongsun"),
            Map.entry("轩辕", "xuanyuan"),
            Map.entry("宇文", "yuwen"),
            Map.entry("钟离", "zhongli"),
            Map.entry("端木", "duanmu"),
            Map.entry("呼延", "huyan"));

    private Pinyin() {}

    /**
     * @param given syllables of the given name; none when the name is a surname alone
     */
    record Reading(String surname, List<String> given) {

        String initials() {
            var initials = new StringBuilder(surname.substring(0, 1));
            given.forEach(syllable -> initials.append(syllable.charAt(0)));
            return initials.toString();
        }

        String surnameFirst() {
            return surname + String.join("", given);
        }

        String surnameLast() {
            return String.join("", given) + surname;
        }
    }

    /** As it is written on a list: {@code Ouyang Xiaoyu}; empty when it is no Chinese name. */
    public static Optional<String> written(String zh) {
        return readings(zh).stream().findFirst().map(reading -> {
            var given = String.join("", reading.given());
            return (capital(reading.surname()) + " " + capital(given)).strip();
        });
    }

    /** Every way to read it, the likeliest first; none when it is no Chinese name. */
    static Set<Reading> readings(String zh) {
        var name = zh.replaceAll("[\\s·]", "");
        if (name.isEmpty() || !name.codePoints().allMatch(Character::isIdeographic)) {
            return Set.of();
        }
        var surnameLength = name.length() > 2 && SURNAMES.containsKey(name.substring(0, 2)) ? 2 : 1;
        var surname = surname(name.substring(0, surnameLength));
        if (surname.isEmpty()) {
            return Set.of();
        }
        var readings = new LinkedHashSet<Reading>();
        for (var given : given(name.substring(surnameLength))) {
            readings.add(new Reading(surname.get(), given));
        }
        return readings;
    }

    private static Optional<String> surname(String characters) {
        return Optional.ofNullable(SURNAMES.get(characters))
                .or(() -> of(characters.charAt(0)).stream().findFirst());
    }

    private static List<List<String>> given(String characters) {
        List<List<String>> all = List.of(List.of());
        for (var character : characters.toCharArray()) {
            var longer = new ArrayList<List<String>>();
            for (var syllable : of(character)) {
                for (var before : all) {
                    var one = new ArrayList<>(before);
                    one.add(syllable);
                    longer.add(List.copyOf(one));
                }
            }
            all = longer.subList(0, Math.min(longer.size(), MOST_READINGS));
        }
        return all;
    }

    private static Set<String> of(char character) {
        return READINGS.computeIfAbsent(character, Pinyin::lookedUp);
    }

    private static Set<String> lookedUp(char character) {
        try {
            var readings = PinyinHelper.toHanyuPinyinStringArray(character, PLAIN);
            return readings == null ? Set.of() : new LinkedHashSet<>(List.of(readings));
        } catch (BadHanyuPinyinOutputFormatCombination e) {
            throw new IllegalStateException(e);
        }
    }

    private static String capital(String syllables) {
        return syllables.isEmpty() ? "" : syllables.substring(0, 1).toUpperCase(Locale.ROOT) + syllables.substring(1);
    }

    /** Without tones; ü as it is typed on a keyboard. */
    private static HanyuPinyinOutputFormat plain() {
        var format = new HanyuPinyinOutputFormat();
        format.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
        format.setVCharType(HanyuPinyinVCharType.WITH_V);
        return format;
    }
}
