package dev.frontdesk.kernel;

/** One thing's name in both first languages. */
public record Names(String zh, String en) {}
