package dev.frontdesk.directory.template;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text can name, as {@code {due}}. None of them is anything of the outsider: subjects and chats are read by others,
 * and in a mail the details follow by themselves.
 */
public final class Places {

    /** Who is told, which site it is, how many of what, and until when. */
    public static final Set<String> KNOWN = Set.of("recipient", "site", "things", "due");

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)\\}");

    private Places() {}

    /** Whether a text names anything else, or has a brace that belongs to no place. */
    public static boolean unknown(String text) {
        return PLACE.matcher(text).results().anyMatch(place -> !KNOWN.contains(place.group(1)))
                || PLACE.matcher(text).replaceAll("").matches("(?s).*[{}].*");
    }

    /** In one pass: what is filled in is never looked into. */
    public static String fill(String text, Map<String, String> values) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), place.group())));
    }
}
