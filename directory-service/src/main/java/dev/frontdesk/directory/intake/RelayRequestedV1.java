package dev.frontdesk.directory.intake;

import dev.frontdesk.directory.relay.RelayEvent.NextInLine;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What this service needs of {@code relay-requested.v1}, whoever asks.
 *
 * @param recipientId null: whoever supervises the site (S4, S67)
 * @param limitSeconds the time each later level gets; null: the site's limit for messages
 * @param next who is told after the recipient, in order; null: the directory's chart decides
 */
record RelayRequestedV1(
        String relayId,
        String about,
        String kind,
        @Nullable String recipientId,
        String detailsRef,
        String person,
        String digest,
        Instant requestedAt,
        Instant dueAt,
        @Nullable Long limitSeconds,
        @Nullable String supersedes,
        @Nullable List<NextInLine> next,
        Instant occurredAt) {}
