package dev.frontdesk.axon;

/**
 * A command was carried out, or had been already.
 *
 * @param version sequence of the aggregate's last event; what a client sees as {@code ETag}
 */
public record Done(long version) {}
