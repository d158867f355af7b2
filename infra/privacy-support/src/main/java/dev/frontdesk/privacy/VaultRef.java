package dev.frontdesk.privacy;

/**
 * What an event may know of a person.
 *
 * @param ref names the entry in the vault, derived from the aggregate, for example {@code message-<uuid>/1}
 * @param person one id for everything kept under one telephone number; says nothing about the number
 * @param digest SHA-256 over the entry's own random salt and its content, in hex: proves, while the entry lives, that
 *     nobody changed it; proves and betrays nothing once the salt is erased
 */
public record VaultRef(String ref, String person, String digest) {}
