package dev.frontdesk.gateway.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.frontdesk.gateway.audit.Auditors.Said;
import dev.frontdesk.gateway.problems.Refusal;
import dev.frontdesk.gateway.routes.Part;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Pages of several services as one page, the newest event first. */
final class Merged {

    /** Nothing follows in that service. */
    private static final String END = "-";

    /** It did not answer when the list began: it is missing to the end, so that no page is out of order. */
    private static final String MISSING = "!";

    private Merged() {}

    /** @param service that stores it */
    record Event(String service, JsonNode event) {

        Instant occurredAt() {
            return Instant.parse(event.path("occurredAt").asString());
        }

        private String cursor() {
            var key = event.path("occurredAt").asString() + "\n"
                    + event.path("place").asLong();
            return encoded(key);
        }
    }

    /**
     * @param items the newest first
     * @param missing services that did not answer: what they know is not here
     * @param next send as {@code ?cursor=} for the following page; null on the last one
     */
    record Page(
            List<Event> items,
            List<String> missing,
            @Nullable String next) {}

    /** Where each service stands; nothing for the beginning. */
    static Map<Part, String> places(@Nullable String cursor) {
        var places = new EnumMap<Part, String>(Part.class);
        if (cursor == null || cursor.isEmpty()) {
            return places;
        }
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
            for (var entry : text.split(";")) {
                var at = entry.indexOf('=');
                places.put(Part.valueOf(entry.substring(0, at)), entry.substring(at + 1));
            }
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException forged) {
            throw Refusal.badInput("cursor-malformed", "cursor").asException();
        }
        return places;
    }

    /** Does it have to be asked for this page? */
    static boolean asked(@Nullable String place) {
        return !END.equals(place) && !MISSING.equals(place);
    }

    static Page of(Map<Part, Said> said, Map<Part, String> places, int size) {
        var rows = said.entrySet().stream()
                .filter(one -> one.getValue().answered())
                .flatMap(one -> one.getValue()
                        .body()
                        .path("items")
                        .valueStream()
                        .map(item -> new Event(one.getKey().service(), item)))
                .sorted(Comparator.comparing(Event::occurredAt).reversed().thenComparing(Event::service))
                .toList();
        var items = rows.subList(0, Math.min(size, rows.size()));
        var next = new TreeMap<Part, String>();
        for (var part : Part.services()) {
            next.put(part, place(part, said.get(part), places.get(part), items));
        }
        var missing = next.entrySet().stream()
                .filter(one -> one.getValue().equals(MISSING))
                .map(one -> one.getKey().service())
                .toList();
        var more = next.values().stream().anyMatch(Merged::asked);
        return new Page(new ArrayList<>(items), missing, more ? text(next) : null);
    }

    private static String place(Part part, @Nullable Said said, @Nullable String before, List<Event> items) {
        if (said == null) {
            return before == null ? END : before;
        }
        if (!said.answered()) {
            return MISSING;
        }
        var shown = items.stream()
                .filter(item -> item.service().equals(part.service()))
                .toList();
        var all = shown.size() == said.body().path("items").size();
        if (all && said.body().path("next").isNull()) {
            return END;
        }
        return shown.isEmpty()
                ? (before == null ? "" : before)
                : shown.getLast().cursor();
    }

    private static String text(Map<Part, String> places) {
        return encoded(places.entrySet().stream()
                .map(one -> one.getKey().name() + "=" + one.getValue())
                .collect(Collectors.joining(";")));
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}
