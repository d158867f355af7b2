package dev.frontdesk.local.demo;

import dev.frontdesk.local.Trouble;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Facts that a service could not take in: nothing that is done at a desk may lead to one. */
final class Parked {

    private static final List<String> SERVICES =
            List.of("directory-service", "call-service", "visitor-service", "mailroom-service");

    private Parked() {}

    /** @throws Trouble when a service has parked one since then */
    static void none(Account admin, Instant since) throws InterruptedException {
        for (var service : SERVICES) {
            for (JsonNode fact : admin.get("/api/v1/operator/" + service + "/parked?limit=200")
                    .path("items")) {
                if (Instant.parse(fact.path("parkedAt").asString()).isAfter(since)) {
                    var what = fact.path("type").asString() + " "
                            + fact.path("key").asString();
                    var why = fact.path("reason").asString();
                    throw new Trouble(
                            "%s 没有接受 %s：%s".formatted(service, what, why),
                            "%s did not take in %s: %s".formatted(service, what, why));
                }
            }
        }
    }
}
