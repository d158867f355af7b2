package dev.frontdesk.call.routing;

import java.time.Instant;

/**
 * What was last seen of a line.
 *
 * @param source who saw it, for example {@code manual} or {@code call}
 */
public record LineReport(LineState state, String source, Instant seenAt) {}
