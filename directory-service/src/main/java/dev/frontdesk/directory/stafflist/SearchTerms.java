package dev.frontdesk.directory.stafflist;

import dev.frontdesk.kernel.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What somebody may begin to type to find a person: the Chinese name from any character on, the English or pinyin name
 * from any word on with and without spaces, its initials, each extension.
 */
final class SearchTerms {

    private SearchTerms() {}

    static Set<String> of(Names names, List<String> extensions) {
        var terms = new TreeSet<String>();
        var zh = normal(names.zh());
        for (int from = 0; from < zh.length(); from = zh.offsetByCodePoints(from, 1)) {
            terms.add(zh.substring(from));
        }
        var words = List.of(normal(names.en()).split(" "));
        for (int from = 0; from < words.size(); from++) {
            var rest = words.subList(from, words.size());
            terms.add(String.join(" ", rest));
            terms.add(String.join("", rest));
        }
        terms.add(initials(words));
        // "Lin Xiaoyu" is looked for as "xiaoyu lin", too.
        var turned = new ArrayList<>(words.subList(1, words.size()));
        turned.add(words.getFirst());
        terms.add(String.join(" ", turned));
        terms.addAll(extensions);
        terms.remove("");
        return terms;
    }

    /** One spelling for what is kept and what is typed: lower case, single spaces. */
    static String normal(String typed) {
        return typed.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z},.'’·-]+", " ")
                .strip();
    }

    private static String initials(List<String> words) {
        return words.stream()
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }
}
