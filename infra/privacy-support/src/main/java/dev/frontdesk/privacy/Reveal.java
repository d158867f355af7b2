package dev.frontdesk.privacy;

/**
 * Who asks to see personal data, and why. Kept for as long as the vault, one row per entry shown.
 *
 * @param actor account that sees it
 * @param purpose stable word for what it is for, for example {@code staff-page}
 * @param about id of the call, message, visit or item it belongs to
 */
public record Reveal(String actor, String site, String purpose, String about) {}
