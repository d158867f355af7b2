package dev.frontdesk.call.board;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call as the list shows it.
 *
 * @param ringMillis S106. How long it rang before somebody answered, in milliseconds
 * @param clerk who holds the card
 * @param lastExtension where the last transfer was tried
 * @param disposition S110. What became of it
 * @param hungUpAt when the line became free
 */
public record CallRow(
        String callId,
        String state,
        @Nullable String line,
        @Nullable String kind,
        Instant receivedAt,
        @Nullable Instant answeredAt,
        @Nullable Long ringMillis,
        @Nullable String clerk,
        @Nullable String lastExtension,
        @Nullable String lastOutcome,
        @Nullable String disposition,
        @Nullable Instant hungUpAt,
        @Nullable Instant endedAt,
        long version) {}
