package dev.frontdesk.gateway.problems;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** What people read for each code, in both languages. */
final class Sentences {

    private final Map<String, Properties> byLanguage = Map.of("zh", load("zh"), "en", load("en"));

    String sentence(String language, Refusal refusal) {
        var sentences = Objects.requireNonNull(byLanguage.get(language), language);
        var sentence = sentences.getProperty(refusal.code(), refusal.code());
        for (var param : refusal.params().entrySet()) {
            sentence = sentence.replace("{" + param.getKey() + "}", param.getValue());
        }
        return sentence;
    }

    private static Properties load(String language) {
        var name = "/gateway/problems_" + language + ".properties";
        var sentences = new Properties();
        try (var in = Objects.requireNonNull(Sentences.class.getResourceAsStream(name), name)) {
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sentences;
    }
}
