package dev.frontdesk.names;

import dev.frontdesk.kernel.Names;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What somebody may begin to type to find a person: the Chinese name and each Chinese post from any character on, the
 * English or pinyin name with the family name first or last, its initials, each English post from any word on, each
 * extension. All without spaces, see {@link Typed}.
 */
public final class SearchTerms {

    private SearchTerms() {}

    public static Set<String> of(Names names, List<String> extensions, List<Names> posts) {
        var terms = new TreeSet<String>();
        fromEachCharacter(Typed.normal(names.zh()), terms);
        english(words(names.en()), terms);
        Pinyin.readings(names.zh()).forEach(reading -> pinyin(reading, terms));
        posts.forEach(post -> {
            fromEachCharacter(Typed.normal(post.zh()), terms);
            fromEachWord(words(post.en()), terms);
        });
        terms.remove("");
        dropBeginnings(terms);
        terms.addAll(extensions);
        return terms;
    }

    private static void english(List<String> words, Set<String> terms) {
        fromEachWord(words, terms);
        terms.add(words.stream()
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining()));
        if (!words.isEmpty()) {
            // "Lin Xiaoyu" is looked for as "xiaoyu lin", too.
            terms.add(String.join("", words.subList(1, words.size())) + words.getFirst());
        }
    }

    private static void pinyin(Pinyin.Reading reading, Set<String> terms) {
        for (var term : List.of(reading.surnameFirst(), reading.surnameLast(), reading.initials())) {
            terms.add(term);
            // ü is typed as v and as u.
            terms.add(term.replace('v', 'u'));
        }
    }

    private static void fromEachCharacter(String name, Set<String> terms) {
        for (int from = 0; from < name.length(); from = name.offsetByCodePoints(from, 1)) {
            terms.add(name.substring(from));
        }
    }

    private static void fromEachWord(List<String> words, Set<String> terms) {
        for (int from = 0; from < words.size(); from++) {
            terms.add(String.join("", words.subList(from, words.size())));
        }
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[\\s\\p{Z}\\p{P}]+"))
                .map(Typed::normal)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whoever types the beginning of a term finds the term: a term that begins another one says nothing new. */
    private static void dropBeginnings(TreeSet<String> terms) {
        terms.removeIf(term -> {
            var next = terms.higher(term);
            return next != null && next.startsWith(term);
        });
    }
}
