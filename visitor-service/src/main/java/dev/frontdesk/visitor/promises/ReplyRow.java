package dev.frontdesk.visitor.promises;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A promised reply as the ledger shows it.
 *
 * @param hostId the member of staff who owes it
 * @param evidenceLate the reply was recorded after the moment it speaks for had passed
 * @param openedBy id of the event that made the promise
 * @param settledBy id of the event that kept or released it
 * @param overdueBy id of the event that found it late
 * @param repliedAt when the visitor was answered, also too late
 */
public record ReplyRow(
        String visitId,
        String hostId,
        String state,
        Instant openedAt,
        Instant dueAt,
        @Nullable Instant settledAt,
        boolean evidenceLate,
        String openedBy,
        @Nullable String settledBy,
        @Nullable String overdueBy,
        @Nullable Instant repliedAt) {}
