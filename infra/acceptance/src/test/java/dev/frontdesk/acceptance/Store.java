package dev.frontdesk.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the services have stored of a site, as operators see it. */
final class Store {

    private Store() {}

    static List<JsonNode> events(String site, String service) {
        var events = new ArrayList<JsonNode>();
        var cursor = "";
        do {
            var page = Client.as("admin", site)
                    .get("/api/v1/operator/" + service + "/events?limit=200" + cursor)
                    .body();
            page.get("items").forEach(events::add);
            var next = page.path("next").asString("");
            cursor = next.isEmpty() ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());
        return events;
    }

    /** How many events both services hold of a site. */
    static long size(String site) {
        return Stream.of("call-service", "directory-service")
                .mapToLong(service -> events(site, service).size())
                .sum();
    }
}
