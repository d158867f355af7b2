package dev.frontdesk.web.problem;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.frontdesk.kernel.Names;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What people read, by code and language. The general ones are here; a service adds its own in
 * {@code classpath:problems/<any name>_zh.properties} and {@code _en.properties} (UTF-8; {@code {name}} stands for a
 * parameter).
 */
final class Sentences {

    static final String CHINESE = "zh";
    static final String ENGLISH = "en";

    private static final List<String> PLACES =
            List.of("classpath:frontdesk/problems_%s.properties", "classpath*:problems/*_%s.properties");
    private static final String UNNAMED = "refused";

    private final Map<String, Map<String, String>> byLanguage;

    private Sentences(Map<String, Map<String, String>> byLanguage) {
        this.byLanguage = byLanguage;
    }

    /** @throws IllegalStateException when a code has a sentence in one language only, or two */
    static Sentences load() {
        var chinese = language(CHINESE);
        var english = language(ENGLISH);
        if (!chinese.keySet().equals(english.keySet())) {
            var lacking = new java.util.TreeSet<>(chinese.keySet());
            lacking.addAll(english.keySet());
            lacking.removeIf(code -> chinese.containsKey(code) && english.containsKey(code));
            throw new IllegalStateException("Codes with a sentence in one language only: " + lacking);
        }
        return new Sentences(Map.of(CHINESE, chinese, ENGLISH, english));
    }

    String say(Problem problem, String language) {
        var sentences = byLanguage.getOrDefault(language, Map.of());
        var sentence = sentences.getOrDefault(problem.code(), sentences.getOrDefault(UNNAMED, problem.code()));
        for (var param : problem.params().entrySet()) {
            sentence = sentence.replace("{" + param.getKey() + "}", param.getValue());
        }
        return sentence;
    }

    /** Of a code whose sentence names no parameter. */
    Names inBoth(String code) {
        var problem = new Problem(400, code);
        return new Names(say(problem, CHINESE), say(problem, ENGLISH));
    }

    /** Chinese unless the client prefers English. */
    static String languageOf(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return CHINESE;
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals(CHINESE) || language.equals(ENGLISH))
                .findFirst()
                .orElse(CHINESE);
    }

    private static Map<String, String> language(String language) {
        var sentences = new TreeMap<String, String>();
        try {
            for (var place : PLACES) {
                for (var file : new PathMatchingResourcePatternResolver().getResources(place.formatted(language))) {
                    add(read(file), sentences);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences;
    }

    private static void add(Map<String, String> more, Map<String, String> sentences) {
        more.forEach((code, sentence) -> {
            if (sentences.putIfAbsent(code, sentence) != null) {
                throw new IllegalStateException("Two sentences for " + code);
            }
        });
    }

    private static Map<String, String> read(Resource file) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), UTF_8)) {
            properties.load(reader);
        }
        var sentences = new HashMap<String, String>();
        properties.stringPropertyNames().forEach(code -> sentences.put(code, properties.getProperty(code)));
        return sentences;
    }
}
