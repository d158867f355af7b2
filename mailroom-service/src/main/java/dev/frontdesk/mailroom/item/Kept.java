package dev.frontdesk.mailroom.item;

/** Where the vault keeps something personal, whose it is, and its salted digest. */
public record Kept(String ref, String person, String digest) {}
