package dev.frontdesk.privacy;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What counts when two names are compared, in Chinese, pinyin or English.
 *
 * @param sounds three letters each of what makes the name its own, as it is spoken
 * @param signs two characters each of the same, as it is written in Chinese; empty for a Latin name
 * @param words what many names share (a line of business, a town): decides between those that are alike otherwise
 */
record NameTraits(Set<String> sounds, Set<String> signs, Set<String> words) {

    /** Longer ones are cut: no name of a company needs more, and each piece costs a row. */
    private static final int LONGEST = 80;

    static NameTraits of(String name) {
        var plain = plain(name);
        var words = new TreeSet<String>();
        var trade = CommonWords.withoutTrade(CommonWords.withoutLegalForm(plain), words);
        var core = CommonWords.withoutPlace(trade, words);
        // A bank that is called after its town has nothing else to be known by; a "technology company" not even that.
        var own = letters(core).isEmpty() ? letters(trade).isEmpty() ? plain : trade : core;
        return new NameTraits(pieces(Pinyin.spoken(letters(own)), 3), pieces(chinese(own), 2), Set.copyOf(words));
    }

    boolean isEmpty() {
        return sounds.isEmpty();
    }

    private static String plain(String name) {
        var plain = Normalizer.normalize(name, Form.NFKC).toLowerCase(Locale.ROOT);
        return plain.substring(0, Math.min(LONGEST, plain.length()));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static String chinese(String text) {
        return text.replaceAll("[^\\p{IsHan}]+", "");
    }

    /** With a mark at both ends, so that beginnings and ends count more than middles. */
    private static Set<String> pieces(String text, int length) {
        var pieces = new TreeSet<String>();
        if (!text.isEmpty()) {
            var marked = "^" + text + "$";
            for (int from = 0; from + length <= marked.length(); from++) {
                pieces.add(marked.substring(from, from + length));
            }
        }
        return pieces;
    }
}
