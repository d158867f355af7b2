package dev.frontdesk.web.problem;

import dev.frontdesk.kernel.Names;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a file that somebody sent, in words. What stands in the cell is not repeated.
 *
 * @param line in the file, from 1, the headings among them
 * @param column as a table in English names it, else as this file does; empty where the whole line is meant
 * @param heading of that column; null where only this file has a name for it
 * @param code stable
 * @param sentence what is wrong
 */
@Schema(name = "LineProblem")
public record LineProblem(
        @Schema(example = "7") long line,
        @Schema(example = "department_id") String column,
        @Nullable Names heading,
        @Schema(example = "unknown-department") String code,
        Names sentence) {}
