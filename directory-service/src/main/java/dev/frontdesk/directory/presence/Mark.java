package dev.frontdesk.directory.presence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is known of somebody's coming and going.
 *
 * @param at when it happened
 * @param expectedBackAt as this event says; null unless somebody said it
 */
record Mark(String eventId, Kind kind, Instant at, @Nullable Instant expectedBackAt) {

    enum Kind {
        LEFT,
        EXTENDED,
        BACK,
        /** Came in by a door. */
        ENTERED,
        /** Went out by a door. */
        GONE
    }
}
