package dev.frontdesk.directory;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.frontdesk.privacy.VaultRef;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** S33, S93: visitors and parcels reach staff the same way as messages do; each kind ends in its own way. */
class RelayKindsIT extends RelayStory {

    private static final String VISITS = "frontdesk.visitor.relays.v1";
    private static final String ITEMS = "frontdesk.mailroom.relays.v1";

    @Test
    void s33_a_visit_goes_on_to_those_named_until_the_service_that_asked_has_its_answer() {
        var visit = Message.taken();
        var next = """
            [{"staffId":"staff-boss","level":"deputy"},{"staffId":"staff-ma","level":"fallback"}]\
            """;
        request(visit, "visit", VISITS, "visitor", "staff-hu", ofSeconds(1), next);

        told(
                visit,
                "delivered mail",
                "overdue",
                "escalated deputy staff-boss",
                "delivered mail",
                "escalated fallback staff-ma",
                "delivered mail");
        tell(visit, VISITS, "visitor.relay-done.v1", """
            {"relayId":"%s","about":"visit-%s","occurredAt":"%s"}\
            """.formatted(visit.relayId(), visit.uuid(), now()));

        await().until(() -> steps(visit).getLast().equals("settled"));
        await().until(() -> get("/api/v1/relays?state=settled", Who.receptionist(Office.HASTY_SITE))
                .body()
                .contains(visit.relayId()));
    }

    @Test
    void an_item_is_done_when_it_was_seen() throws Exception {
        var item = Message.taken();
        var lin = Who.staff("lin", Office.SITE);
        try (var page = stream(lin)) {
            page.comment(5);
            request(item, "item", ITEMS, "mailroom", "staff-lin", FIVE_MINUTES, null);
            var shown = page.next();
            assertThat(shown.path("kind").asString()).isEqualTo("item");

            assertThat(post("/api/v1/relays/" + item.relayId() + "/read-back", lin, """
                {"number": "13800138642"}
                """)
                            .body())
                    .contains("relay-not-to-read-back");
            assertThat(post("/api/v1/relays/" + item.relayId() + "/seen", lin, "")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(List.of(
                            page.next().path("state").asString(),
                            page.next().path("state").asString()))
                    .containsExactly("seen", "settled");
        }
        told(item, "delivered live", "seen", "settled");
    }

    /** @param next as JSON; null to leave it to the directory's chart */
    private void request(
            Message message,
            String kind,
            String topic,
            String context,
            String recipientId,
            Duration limit,
            @Nullable String next) {
        VaultRef ref = kept(message, CALLER);
        var now = now();
        tell(message, topic, context + ".relay-requested.v1", """
            {"relayId": "%s", "about": "%s-%s", "recipientId": "%s", "kind": "%s", "detailsRef": "%s", "person": "%s",
             "digest": "%s", "requestedAt": "%s", "dueAt": "%s", "limitSeconds": %d, %s "occurredAt": "%s"}\
            """.formatted(
                        message.relayId(),
                        kind,
                        message.uuid(),
                        recipientId,
                        kind,
                        ref.ref(),
                        ref.person(),
                        ref.digest(),
                        now,
                        now.plus(limit),
                        limit.toSeconds(),
                        next == null ? "" : "\"next\": " + next + ",",
                        now));
    }

    private void tell(Message message, String topic, String type, String body) {
        var site = topic.equals(VISITS) ? Office.HASTY_SITE : Office.SITE;
        var headers = new HashMap<>(message.headers(site));
        headers.put("ce_type", type);
        headers.put("ce_source", "/" + type.substring(0, type.indexOf('.')) + "-service");
        TOPICS.put(topic, message.id(), headers, body);
    }
}
