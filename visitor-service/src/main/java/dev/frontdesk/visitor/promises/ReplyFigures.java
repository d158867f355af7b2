package dev.frontdesk.visitor.promises;

import java.time.Instant;

/**
 * At every moment {@code opened = kept + broken + released + open}.
 *
 * @param evidenceLate how many of the kept ones were known to be kept only after their moment
 * @param asOf the moment that tells open from broken
 */
public record ReplyFigures(
        long opened, long kept, long broken, long released, long open, long evidenceLate, Instant asOf) {}
