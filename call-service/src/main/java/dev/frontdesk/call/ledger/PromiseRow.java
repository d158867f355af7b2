package dev.frontdesk.call.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A promise as the ledger shows it.
 *
 * @param kind what was promised: {@code message}, to tell somebody and have it read back, or {@code call-back}
 * @param ownerId the member of staff who is to be told
 * @param evidenceLate the evidence was recorded after the moment it speaks for had passed
 * @param openedBy id of the event that made the promise
 * @param settledBy id of the event that kept or released it
 * @param overdueBy id of the event that found it late
 */
public record PromiseRow(
        String promiseId,
        String kind,
        String ownerId,
        String state,
        Instant openedAt,
        Instant dueAt,
        @Nullable Instant settledAt,
        boolean evidenceLate,
        String openedBy,
        @Nullable String settledBy,
        @Nullable String overdueBy) {}
