package dev.frontdesk.privacy;

/**
 * An entry of the vault whose name is like the one sought.
 *
 * @param nearness above 0, at most 1; 1 when nothing that counts differs
 */
public record Near(String ref, double nearness) {}
