package dev.frontdesk.directory.presence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is known of somebody's coming and going.
 *
 * @param at when it happened
 * @param expectedBackAt as this event says; null at a return
 */
record Mark(String eventId, Kind kind, Instant at, @Nullable Instant expectedBackAt) {

    enum Kind {
        LEFT,
        EXTENDED,
        BACK
    }
}
