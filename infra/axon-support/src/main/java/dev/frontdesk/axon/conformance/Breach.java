package dev.frontdesk.axon.conformance;

import java.time.Instant;
import java.util.List;

/**
 * A rule was broken.
 *
 * @param rule S-number
 * @param thing id of the call, message, visit or item
 * @param at from when on it was broken
 * @param eventIds the events that show it
 */
public record Breach(String rule, String thing, Instant at, List<String> eventIds) {

    public Breach {
        eventIds = List.copyOf(eventIds);
    }
}
