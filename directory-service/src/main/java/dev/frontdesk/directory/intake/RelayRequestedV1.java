package dev.frontdesk.directory.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What this service needs of {@code call.relay-requested.v1}. */
record RelayRequestedV1(
        String relayId,
        String about,
        String kind,
        String recipientId,
        String detailsRef,
        String person,
        String digest,
        Instant requestedAt,
        Instant dueAt,
        @Nullable String supersedes,
        Instant occurredAt) {

    static final String TOPIC = "frontdesk.call.messages.v1";
    static final String TYPE = "call.relay-requested.v1";
}
