package dev.frontdesk.directory.doorlog;

/**
 * Why a line was not taken.
 *
 * @param line its number in the file; the header is line 1
 * @param field the column
 * @param code as in other answers, for example {@code unknown-badge}
 */
public record LineProblem(long line, String field, String code) {}
