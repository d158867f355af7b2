package dev.frontdesk.gateway.pages;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** What the pages say, in one language. */
public final class Words {

    private static final Map<String, Words> BY_LANGUAGE = Map.of("zh", new Words("zh"), "en", new Words("en"));

    private final String language;
    private final Properties words = new Properties();

    private Words(String language) {
        this.language = language;
        var name = "/gateway/pages_" + language + ".properties";
        try (var in = Objects.requireNonNull(Words.class.getResourceAsStream(name), name)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param language zh or en */
    public static Words in(String language) {
        return Objects.requireNonNull(BY_LANGUAGE.get(language), language);
    }

    public String language() {
        return language;
    }

    public String other() {
        return language.equals("en") ? "zh" : "en";
    }

    public String of(String key) {
        return Objects.requireNonNull(words.getProperty(key), key);
    }
}
