package dev.frontdesk.gateway.problems;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Chinese and English are the first languages; Chinese when nothing is asked for. */
public final class Languages {

    private static final List<String> OURS = List.of("zh", "en");

    private Languages() {}

    /** @param acceptLanguage the header of that name */
    public static String choose(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return "zh";
        }
        try {
            var chosen = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), OURS);
            return chosen == null ? "zh" : chosen;
        } catch (IllegalArgumentException unreadable) {
            return "zh";
        }
    }
}
