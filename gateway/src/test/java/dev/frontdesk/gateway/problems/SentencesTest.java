package dev.frontdesk.gateway.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code the gateway uses has its sentence in both languages. */
class SentencesTest {

    private static final Pattern CODE = Pattern.compile(
            "(?:\\bof\\(\\d+, |new Refusal\\(\\d+, |badInput\\(|tooMany\\(|wrong\\(|Optional\\.of\\()\"([a-z-]+)\"");

    @Test
    void both_languages_speak_about_the_same_codes() throws IOException {
        assertThat(load("zh").keySet()).isEqualTo(load("en").keySet());
    }

    @Test
    void every_code_in_use_has_a_sentence_and_every_sentence_a_use() throws IOException {
        var used = new TreeSet<Object>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                CODE.matcher(Files.readString(file).replaceAll("\\s+", " "))
                        .results()
                        .forEach(m -> used.add(m.group(1)));
            }
        }

        assertThat(used).isEqualTo(new TreeSet<>(load("zh").keySet()));
    }

    private static Properties load(String language) throws IOException {
        var properties = new Properties();
        try (var in = SentencesTest.class.getResourceAsStream("/gateway/problems_" + language + ".properties")) {
            properties.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        }
        return properties;
    }
}
