package dev.frontdesk.directory.staffimport;

import dev.frontdesk.table.Problem;
import java.util.List;

/**
 * What a file would do.
 *
 * @param lines people in it
 * @param problemCount all problems
 * @param problems the first thousand, by line
 */
public record Look(long lines, long problemCount, List<Problem> problems) {

    static final int MOST_SHOWN = 1000;

    boolean clean() {
        return problemCount == 0;
    }
}
