package dev.frontdesk.directory.staffimport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.table.Problem;
import dev.frontdesk.table.Unreadable;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S62. What can be wrong with a line of a table of staff. */
class LineRulesTest {

    private static final String HEADINGS = "staff_id,name_zh,name_en,department_id,post_zh,further_posts,extensions,"
            + "email,deputy_id,assistant_id,restricted\n";

    @Test
    void s62_every_problem_is_named_by_line_and_column_and_no_cell_is_repeated() {
        var long501 = "长".repeat(501);
        var file = HEADINGS
                + "staff-1,林一,,dept-a,文员,dept-b 出纳/Cashier,8133 8111,lin@a.example,staff-2,staff-3,是\n"
                + "Lin,,,Sales,,出纳,81,lin,staff-9,staff-9,maybe\n"
                + "staff-1,𠮷田,,dept-a," + long501 + ",,8133,,,,\n"
                + "staff-4,林四,,dept-a,文员,,,,staff-4,staff-4,no\n"
                + "staff-5,林五,,dept-a,文员,,,,Wang,Wang,0\n";

        assertThat(problems(file))
                .containsExactlyInAnyOrder(
                        new Problem(3, "staff_id", "id-malformed"),
                        new Problem(3, "name_zh", "text-missing"),
                        new Problem(3, "department_id", "id-malformed"),
                        new Problem(3, "post_zh", "text-missing"),
                        new Problem(3, "further_posts", "further-posts-malformed"),
                        new Problem(3, "extensions", "extension-malformed"),
                        new Problem(3, "email", "mail-malformed"),
                        new Problem(3, "restricted", "yes-or-no"),
                        new Problem(4, "staff_id", "staff-twice"),
                        new Problem(4, "name_en", "name-unreadable"),
                        new Problem(4, "post_zh", "text-too-long"),
                        new Problem(4, "extensions", "extension-twice"),
                        new Problem(5, "deputy_id", "deputy-of-oneself"),
                        new Problem(5, "assistant_id", "assistant-of-oneself"),
                        new Problem(6, "deputy_id", "id-malformed"),
                        new Problem(6, "assistant_id", "id-malformed"));
    }

    @Test
    void s62_a_text_of_five_hundred_signs_is_not_too_long() {
        assertThat(problems(HEADINGS + "staff-1,林一,,dept-a," + "长".repeat(500) + ",,,,,,\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        staff_id,name_zh,post_zh                       | headings-missing
        staff_id,name_zh,department_id,post_zh,colour  | heading-unknown
        staff_id,name_zh,department_id,post_zh,姓名     | heading-twice
        """)
    void s62_a_table_of_another_kind_is_refused_as_a_whole(String headings, String code) {
        assertThatThrownBy(() -> problems(headings + "\nstaff-1,林一,dept-a,文员\n"))
                .isInstanceOfSatisfying(
                        Unreadable.class, no -> assertThat(no.problem()).isEqualTo(new Problem(1, "", code)));
    }

    private static List<Problem> problems(String file) {
        var rules = new LineRules();
        var found = new ArrayList<Problem>();
        Tables.read(file.getBytes(UTF_8), line -> found.addAll(rules.problems(line)));
        return found;
    }
}
