package dev.frontdesk.directory.chat;

/**
 * Names a webhook's address and secret without saying them. Stored inside events: rename nothing.
 *
 * @param ref of the vault
 * @param person under whose key the vault keeps it, so that it can be destroyed
 * @param digest salted, as the vault gave it
 */
public record ChatSecret(String ref, String person, String digest) {}
