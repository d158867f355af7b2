package dev.frontdesk.directory.door;

import java.time.Instant;

/**
 * Once through a door.
 *
 * @param line what the door system calls it; the same line again is the same passage
 */
public record Passage(String line, boolean in, Instant at) {}
