package dev.frontdesk.table;

/**
 * One thing that is wrong with a file. What stands in the cell is not repeated.
 *
 * @param line in the file, from 1, the headings among them
 * @param column heading of the cell; empty when the whole line is meant
 * @param code stable
 */
public record Problem(long line, String column, String code) {}
