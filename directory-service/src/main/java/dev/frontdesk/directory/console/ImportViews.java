package dev.frontdesk.directory.console;

import dev.frontdesk.directory.imports.ImportRecords.Progress;
import dev.frontdesk.table.Heading;
import dev.frontdesk.table.Problem;
import dev.frontdesk.web.problem.LineProblem;
import dev.frontdesk.web.problem.LineProblems;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a table would do or has done so far, whatever it brings, in words. */
@Component
class ImportViews {

    private final LineProblems problems;

    ImportViews(LineProblems problems) {
        this.problems = problems;
    }

    /**
     * What a table would do.
     *
     * @param lines of people, departments or customers
     * @param problemCount all problems
     * @param problems the first thousand, by line
     */
    @Schema(name = "ImportLook")
    record LookView(long lines, long problemCount, List<LineProblem> problems) {}

    /**
     * How far an import has come.
     *
     * @param state {@code running} or {@code done}
     * @param refused what could not be done after all, because the directory changed meanwhile
     */
    @Schema(name = "ImportProgress")
    record ProgressView(
            String importId,
            String state,
            Instant startedAt,
            long lines,
            long added,
            long changed,
            long unchanged,
            List<LineProblem> refused) {}

    LookView look(long lines, long problemCount, List<Problem> found, Heading... headings) {
        return new LookView(lines, problemCount, problems.inWords(found, headings));
    }

    ProgressView progress(Progress progress) {
        return new ProgressView(
                progress.importId(),
                progress.state(),
                progress.startedAt(),
                progress.lines(),
                progress.added(),
                progress.changed(),
                progress.unchanged(),
                problems.inWords(progress.refused()));
    }
}
