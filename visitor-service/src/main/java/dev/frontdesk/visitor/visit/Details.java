package dev.frontdesk.visitor.visit;

/** Where the vault keeps name, number, company and matter, whose they are, and their salted digest. */
public record Details(String ref, String person, String digest) {}
