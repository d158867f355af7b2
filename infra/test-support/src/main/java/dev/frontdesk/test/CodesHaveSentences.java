package dev.frontdesk.test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every code that a module's sources refuse with has a sentence in both languages: the general ones in web-support, the
 * module's own in {@code src/main/resources/problems/<name>_zh.properties} and {@code _en.properties}. A module's test
 * extends this class and adds nothing.
 */
public abstract class CodesHaveSentences {

    private static final String CODE = "\"([a-z]+(?:-[a-z]+)+)\"";
    private static final Pattern THROWN =
            Pattern.compile("new (?:\\w*Rejection|BadInput|Missing|Forbidden)\\(\\s*" + CODE
                    + "|new ProblemException\\(\\s*\\d+,\\s*" + CODE
                    + "|new FieldError\\([^;]*?,\\s*" + CODE
                    + "|message = " + CODE);
    /** What is wrong with a line of a file has a code like everything else that is refused. */
    private static final Pattern SPEAKS_OF_LINES =
            Pattern.compile("import dev\\.frontdesk\\.table\\.(?:Problem|Unreadable);|class (?:Wrong|Unclear) ");

    private static final Pattern ANY = Pattern.compile(CODE);
    private static final Pattern HALF_WIDTH = Pattern.compile("\\p{IsHan}[,:;?!()]|[,:;?!()]\\p{IsHan}");

    @Test
    void every_code_has_a_sentence_in_both_languages() throws IOException {
        var codes = codes();
        assertThat(codes).isNotEmpty();
        assertThat(sentences("zh")).containsAll(codes);
        assertThat(sentences("en")).containsAll(codes);
    }

    @Test
    void both_languages_have_the_same_codes() throws IOException {
        assertThat(sentences("zh")).isEqualTo(sentences("en"));
    }

    private static Set<String> codes() throws IOException {
        var codes = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                var text = Files.readString(source);
                // Such a class holds nothing else that looks like a code.
                var speaks = source.toString().endsWith("Rejection.java")
                        || SPEAKS_OF_LINES.matcher(text).find();
                codes.addAll(codes(speaks ? ANY : THROWN, text));
            }
        }
        return codes;
    }

    private static Set<String> codes(Pattern pattern, String source) {
        var codes = new TreeSet<String>();
        pattern.matcher(source).results().forEach(found -> {
            for (int group = 1; group <= found.groupCount(); group++) {
                if (found.group(group) != null) {
                    codes.add(found.group(group));
                }
            }
        });
        return codes;
    }

    private static Set<String> sentences(String language) throws IOException {
        var known = new TreeSet<String>();
        var general = "frontdesk/problems_" + language + ".properties";
        try (var stream = CodesHaveSentences.class.getClassLoader().getResourceAsStream(general)) {
            assertThat(stream).as(general).isNotNull();
            known.addAll(read(new InputStreamReader(stream, UTF_8)));
        }
        var own = Path.of("src/main/resources/problems");
        if (Files.isDirectory(own)) {
            try (Stream<Path> files = Files.list(own)) {
                for (var file : files.filter(each -> each.toString().endsWith("_" + language + ".properties"))
                        .toList()) {
                    known.addAll(read(Files.newBufferedReader(file)));
                }
            }
        }
        return known;
    }

    private static Set<String> read(Reader reader) throws IOException {
        try (reader) {
            var properties = new Properties();
            properties.load(reader);
            assertThat(properties.values())
                    .as("sentences")
                    .allSatisfy(sentence ->
                            assertThat(sentence.toString()).isNotBlank().doesNotContainPattern(HALF_WIDTH));
            return properties.stringPropertyNames();
        }
    }
}
