package dev.frontdesk.call.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A promise as the ledger shows it.
 *
 * @param kind what was promised: {@code message}, to tell somebody and have it read back, {@code call-back}, {@code
 *     missed-call} or {@code complaint}
 * @param ownerId the member of staff who is to keep it; null where the whole desk is
 * @param evidenceLate the evidence was recorded after the moment it speaks for had passed
 * @param openedBy id of the event that made the promise
 * @param settledBy id of the event that kept or released it
 * @param overdueBy id of the event that found it late
 * @param idleAskedAt S19. When the owner's line became free and the owner was to be told
 * @param notifiedAt S19. When the owner was told
 * @param escalatedTo S9, S22, S112, S114. Who was told last that it is broken, or stands in for the owner
 * @param escalatedLevel supervisor, deputy or manager
 */
public record PromiseRow(
        String promiseId,
        String kind,
        @Nullable String ownerId,
        String state,
        Instant openedAt,
        Instant dueAt,
        @Nullable Instant settledAt,
        boolean evidenceLate,
        String openedBy,
        @Nullable String settledBy,
        @Nullable String overdueBy,
        @Nullable Instant idleAskedAt,
        @Nullable Instant notifiedAt,
        @Nullable String escalatedTo,
        @Nullable String escalatedLevel) {}
