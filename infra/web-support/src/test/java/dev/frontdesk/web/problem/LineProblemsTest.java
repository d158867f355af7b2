package dev.frontdesk.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.kernel.Names;
import dev.frontdesk.table.Heading;
import dev.frontdesk.table.Problem;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong with a file is said in both languages, whoever reads it. */
class LineProblemsTest {

    private enum Column implements Heading {
        NAME;

        @Override
        public String en() {
            return "name_zh";
        }

        @Override
        public String zh() {
            return "姓名";
        }
    }

    private final LineProblems problems = new LineProblems(Sentences.load());

    @Test
    void a_problem_names_its_column_and_says_itself_in_both_languages() {
        assertThat(problems.inWords(List.of(new Problem(3, "name_zh", "text-missing")), Column.values()))
                .containsExactly(new LineProblem(
                        3,
                        "name_zh",
                        new Names("姓名", "name_zh"),
                        "text-missing",
                        new Names("请填写内容。", "Please enter a text.")));
    }

    @Test
    void a_column_that_only_this_file_names_and_a_whole_line_have_no_heading_in_other_words() {
        var found = List.of(new Problem(2, "应付金额(元)", "value-invalid"), new Problem(1, "", "file-unreadable"));

        assertThat(problems.inWords(found, Column.values()))
                .extracting(LineProblem::heading)
                .containsOnlyNulls();
    }

    @Test
    void a_thousand_are_shown_and_no_more() {
        var problem = new Problem(2, "", "text-too-long");

        assertThat(problems.inWords(Collections.nCopies(1000, problem))).hasSize(1000);
        assertThat(problems.inWords(Collections.nCopies(1001, problem))).hasSize(1000);
    }

    @Test
    void a_heading_is_known_by_either_name_whatever_its_case_and_spaces() {
        assertThat(Heading.called(" Name_ZH ", Column.values())).contains(Column.NAME);
        assertThat(Heading.called("姓名", Column.values())).contains(Column.NAME);
        assertThat(Heading.called("姓 名", Column.values())).isEmpty();
    }
}
