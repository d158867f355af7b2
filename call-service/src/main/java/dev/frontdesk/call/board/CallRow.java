package dev.frontdesk.call.board;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call as the list shows it.
 *
 * @param ringMillis S106. How long it rang before somebody answered, in milliseconds
 * @param lastExtension where the last transfer was tried
 * @param disposition S110. What became of it
 */
public record CallRow(
        String callId,
        String state,
        @Nullable String line,
        @Nullable String kind,
        Instant receivedAt,
        @Nullable Instant answeredAt,
        @Nullable Long ringMillis,
        @Nullable String lastExtension,
        @Nullable String lastOutcome,
        @Nullable String disposition,
        @Nullable Instant endedAt,
        long version) {}
