package dev.frontdesk.web.problem;

import dev.frontdesk.kernel.Names;
import dev.frontdesk.table.Heading;
import dev.frontdesk.table.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in both languages what is wrong with a file, line by line; the same for every file that anybody sends. */
public final class LineProblems {

    /** Nobody mends more at once. */
    public static final int MOST_SHOWN = 1000;

    private final Sentences sentences;

    LineProblems(Sentences sentences) {
        this.sentences = sentences;
    }

    /**
     * The first thousand.
     *
     * @param headings that such a file has; none where each file has its own
     */
    public List<LineProblem> inWords(List<Problem> found, Heading... headings) {
        return found.stream()
                .limit(MOST_SHOWN)
                .map(problem -> new LineProblem(
                        problem.line(),
                        problem.column(),
                        heading(problem.column(), headings),
                        problem.code(),
                        sentences.inBoth(problem.code())))
                .toList();
    }

    private static @Nullable Names heading(String column, Heading... headings) {
        return Heading.called(column, headings)
                .map(heading -> new Names(heading.zh(), heading.en()))
                .orElse(null);
    }
}
