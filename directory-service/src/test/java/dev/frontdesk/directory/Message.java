package dev.frontdesk.directory;

import dev.frontdesk.privacy.VaultRef;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

/**
 * A phone message as call-service publishes it.
 *
 * @param n counts the corrections, from 1
 */
record Message(String uuid, int n) {

    static Message taken() {
        return new Message(UUID.randomUUID().toString(), 1);
    }

    Message corrected() {
        return new Message(uuid, n + 1);
    }

    String id() {
        return "message-" + uuid;
    }

    String relayId() {
        return "relay-" + uuid + "-" + n;
    }

    String detailsRef() {
        return id() + "/" + n;
    }

    String requested(String recipientId, VaultRef ref, Duration limit) {
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var supersedes = n == 1 ? "" : "\"supersedes\": \"%s\",".formatted(new Message(uuid, n - 1).relayId());
        return """
            {"relayId": "%s", "about": "%s", "recipientId": "%s", "kind": "message", "detailsRef": "%s",
             "person": "%s", "digest": "%s", %s "requestedAt": "%s", "dueAt": "%s", "occurredAt": "%s"}\
            """.formatted(
                        relayId(),
                        id(),
                        recipientId,
                        ref.ref(),
                        ref.person(),
                        ref.digest(),
                        supersedes,
                        now,
                        now.plus(limit),
                        now);
    }

    Map<String, String> headers(String site) {
        return Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                UUID.randomUUID().toString(),
                "ce_type",
                "call.relay-requested.v1",
                "ce_source",
                "/call-service",
                "ce_subject",
                id(),
                "ce_time",
                Instant.now().toString(),
                "ce_sequence",
                Integer.toString(n),
                "ce_site",
                site,
                "ce_correlationid",
                UUID.randomUUID().toString(),
                "content-type",
                "application/json");
    }
}
