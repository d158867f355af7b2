package dev.frontdesk.mailroom.figures;

import java.time.Instant;

/** An event that was counted, and what it happened to. */
public record Counted(String eventId, String itemId, Instant at) {}
