package dev.frontdesk.directory.roster;

import java.time.Instant;

/** Somebody who stands on top of the plan for a while: by an override, a swap or a correction. */
public record Cover(String by, String source, String staffId, Instant from, Instant until) {

    /** From the beginning on, and no longer at the end. */
    boolean covers(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }
}
