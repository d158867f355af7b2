package dev.frontdesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The operators' feed: all of one site, in order, for those who may. */
class StoredEventsIT extends WebTest {

    private static final String EVENTS = "/api/v1/operator/sample-service/events";

    @Test
    void an_operator_pages_through_the_events_of_the_site_in_order() {
        var site = "site-" + UUID.randomUUID();
        for (var id : List.of("note-a", "note-b", "note-c")) {
            take(id + site, site);
        }
        take("note-elsewhere" + site, "site-elsewhere");

        var seen = new ArrayList<String>();
        var cursor = "";
        do {
            var page = json(feed(site, Roles.MANAGER, "?limit=2&cursor=" + cursor));
            page.path("items")
                    .forEach(event -> seen.add(event.path("name").asString() + " "
                            + event.path("aggregateId").asString()));
            cursor = page.path("next").asString("");
        } while (!cursor.isEmpty());

        assertThat(seen)
                .containsExactly(
                        "Note.NoteTaken note-a" + site, "Note.NoteTaken note-b" + site, "Note.NoteTaken note-c" + site);
    }

    @Test
    void an_event_is_shown_as_it_is_stored() {
        var site = "site-" + UUID.randomUUID();
        take("note-" + site, site);

        var event = json(feed(site, Roles.ADMIN, "")).path("items").path(0);
        assertThat(event.path("payload").path("noteId").asString()).isEqualTo("note-" + site);
        assertThat(event.path("metadata").path("actor").asString()).isEqualTo("lin");
        assertThat(event.path("sequence").asLong()).isZero();
    }

    @Test
    void others_may_not_look() {
        assertThat(code(feed("site-a", Roles.RECEPTIONIST, ""))).isEqualTo("403 role-missing");
    }

    private HttpResponse<String> feed(String site, String role, String query) {
        var token = ISSUER.token("lin", Set.of(role), site, "sample-service", null);
        return send(request(EVENTS + query)
                .setHeader("Authorization", "Bearer " + token)
                .GET());
    }

    private void take(String id, String site) {
        var token = ISSUER.token("lin", Set.of(Roles.RECEPTIONIST), site, "sample-service", null);
        var response = send(request("/api/v1/notes")
                .setHeader("Authorization", "Bearer " + token)
                .header("Idempotency-Key", id)
                .POST(BodyPublishers.ofString("{\"id\":\"%s\",\"text\":\"t\"}".formatted(id))));
        assertThat(response.statusCode()).isEqualTo(201);
    }
}
