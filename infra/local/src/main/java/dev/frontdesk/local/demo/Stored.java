package dev.frontdesk.local.demo;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One event as a service has stored it.
 *
 * @param name with its aggregate, such as {@code PhoneMessage.MessageTaken}
 */
record Stored(String eventId, String aggregateId, long sequence, String name, JsonNode payload) {

    /** All events of the account's site at a service, in the order of its store. */
    static List<Stored> of(Account operator, String service) throws InterruptedException {
        var events = new ArrayList<Stored>();
        var cursor = "";
        do {
            var page = operator.get("/api/v1/operator/" + service + "/events?limit=200" + cursor);
            page.get("items").forEach(item -> events.add(of(item)));
            var next = page.path("next").asString("");
            cursor = next.isEmpty() ? "" : "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        } while (!cursor.isEmpty());
        return List.copyOf(events);
    }

    /** The first event that does not follow the one before it of the same aggregate, as each reader would see it. */
    static Optional<Stored> outOfOrder(List<Stored> events) {
        var next = new HashMap<String, Long>();
        return events.stream()
                .filter(event -> next.merge(event.aggregateId(), 1L, Long::sum) - 1 != event.sequence())
                .findFirst();
    }

    private static Stored of(JsonNode item) {
        return new Stored(
                item.path("eventId").asString(),
                item.path("aggregateId").asString(),
                item.path("sequence").asLong(),
                item.path("name").asString(),
                item.path("payload"));
    }

    boolean is(String wanted) {
        return name.equals(wanted);
    }

    String text(String field) {
        return payload.path(field).asString("");
    }

    boolean flag(String field) {
        return payload.path(field).asBoolean(false);
    }

    long number(String field) {
        return payload.path(field).asLong();
    }

    Instant time(String field) {
        return Instant.parse(text(field));
    }

    Instant occurredAt() {
        return time("occurredAt");
    }
}
