package dev.frontdesk.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The last row a client has seen, by its whole sort key, which ends with the id; the next page begins after it. Opaque
 * outside. Cursors stand in addresses, so the key may hold times and ids and nothing personal.
 */
public record Cursor(List<String> key) {

    /** Between the parts of a key; can occur in none of them. */
    private static final String SEPARATOR = "\n";

    public Cursor {
        key = List.copyOf(key);
    }

    public static Cursor of(Object... key) {
        return new Cursor(List.of(key).stream().map(Object::toString).toList());
    }

    /**
     * @param text as a client sends it; null for the first page
     * @param parts how many parts the key of this list has
     * @throws BadInput {@code cursor-malformed}
     */
    public static @Nullable Cursor parse(@Nullable String text, int parts) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            var key = List.of(new String(Base64.getUrlDecoder().decode(text), UTF_8).split(SEPARATOR, -1));
            if (key.size() == parts) {
                return new Cursor(key);
            }
        } catch (IllegalArgumentException notBase64) {
            // answered below like any other cursor that is none
        }
        throw malformed();
    }

    public String text(int part) {
        return key.get(part);
    }

    public long number(int part) {
        try {
            return Long.parseLong(key.get(part));
        } catch (NumberFormatException forged) {
            throw malformed();
        }
    }

    public Instant instant(int part) {
        try {
            return Instant.parse(key.get(part));
        } catch (DateTimeException forged) {
            throw malformed();
        }
    }

    /** What the client sends back as {@code ?cursor=}. */
    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, key).getBytes(UTF_8));
    }

    private static BadInput malformed() {
        return new BadInput("cursor-malformed", "cursor");
    }
}
