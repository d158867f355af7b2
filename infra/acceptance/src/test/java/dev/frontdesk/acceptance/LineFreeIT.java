package dev.frontdesk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** S19: whoever promised to call back is told the moment the line is free, also when the service was away meanwhile. */
class LineFreeIT {

    private final Client desk = Client.as("receptionist");
    private final Client supervisor = Client.as("supervisor");
    private final String promise = "promise-" + UUID.randomUUID();

    @Test
    void S19_the_owner_reads_on_the_page_that_the_line_is_free_although_the_service_was_killed_in_between()
            throws Exception {
        line("busy");
        var promised = desk.post(
                "/api/v1/promises",
                Map.of("id", promise, "ownerId", "staff-a-zhangwei", "number", "13800138642", "withinSeconds", 3600));
        assertThat(promised.status()).isEqualTo(201);
        await().until(() -> row().path("state").asString("").equals("open"));
        assertThat(row().path("idleAskedAt").isNull()).isTrue();

        RunningSuite.get().kill("call-service");
        await().ignoreExceptions().until(() -> row().path("state").asString("").equals("open"));
        assertThat(row().path("idleAskedAt").isNull()).isTrue();

        try (var page = StaffPage.open(Client.as("zhangwei"))) {
            line("idle");
            var told = page.relay(promise, 1);
            assertThat(told.path("kind").asString()).isEqualTo("line-free");
            assertThat(told.at("/details/number").asString()).isEqualTo("13800138642");
            await().until(() -> !row().path("notifiedAt").isNull());
        }
    }

    private void line(String state) {
        var played = supervisor.post(
                "/api/v1/telephone/scripts",
                Map.of("id", "script-line-free-" + UUID.randomUUID(), "script", "0:00:00 line 8212 " + state));
        assertThat(played.status()).as(played.code()).isEqualTo(200);
    }

    private JsonNode row() {
        return desk.get("/api/v1/promises?kind=call-back&limit=200")
                .body()
                .path("items")
                .valueStream()
                .filter(one -> one.path("promiseId").asString().equals(promise))
                .findFirst()
                .orElseGet(() -> JsonMapper.shared().createObjectNode());
    }
}
