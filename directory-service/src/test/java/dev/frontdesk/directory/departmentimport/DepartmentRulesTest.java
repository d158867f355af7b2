package dev.frontdesk.directory.departmentimport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.directory.departmentimport.DepartmentRules.Earlier;
import dev.frontdesk.table.Problem;
import dev.frontdesk.table.Unreadable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S8, S12. What can be wrong with a table of departments. */
class DepartmentRulesTest {

    private static final String HEADINGS = "department_id,name_zh,name_en,manager_id,parent_id,extensions\n";
    private static final Map<String, Earlier> KNOWN = Map.of(
            "dept-here", new Earlier("site-a", Optional.empty()),
            "dept-there", new Earlier("site-b", Optional.empty()));

    @Test
    void s8_every_problem_is_named_by_line_and_column_and_no_cell_is_repeated() {
        var file = HEADINGS
                + "dept-a,甲,A,staff-wang,dept-here,7000\n"
                + "dept-b,乙,B,Wang,dept-c,70\n"
                + "dept-c,,C,,dept-b,7000\n"
                + "dept-a," + "长".repeat(201) + ",D,,dept-nowhere,\n"
                + "dept-e,戊,E,,dept-e,\n"
                + "dept-there,己,F,,,\n"
                + "Sales,庚,G,,Top,\n";

        assertThat(problems(file))
                .containsExactlyInAnyOrder(
                        new Problem(3, "manager_id", "id-malformed"),
                        new Problem(3, "parent_id", "department-circle"),
                        new Problem(3, "extensions", "extension-malformed"),
                        new Problem(4, "name_zh", "text-missing"),
                        new Problem(4, "parent_id", "department-circle"),
                        new Problem(4, "extensions", "extension-twice"),
                        new Problem(5, "department_id", "department-twice"),
                        new Problem(5, "name_zh", "text-too-long"),
                        new Problem(5, "parent_id", "unknown-department"),
                        new Problem(6, "parent_id", "department-in-itself"),
                        new Problem(7, "department_id", "id-taken"),
                        new Problem(8, "department_id", "id-malformed"),
                        new Problem(8, "parent_id", "id-malformed"));
    }

    @Test
    void s8_a_name_of_two_hundred_signs_is_not_too_long() {
        assertThat(problems(HEADINGS + "dept-a," + "长".repeat(200) + ",A,,,\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        department_id,name_en         | department-headings-missing
        department_id,name_zh,colour  | heading-unknown
        department_id,name_zh,部门名称 | heading-twice
        """)
    void s8_a_table_of_another_kind_is_refused_as_a_whole(String headings, String code) {
        assertThatThrownBy(() -> problems(headings + "\ndept-a,甲,x\n"))
                .isInstanceOfSatisfying(
                        Unreadable.class, no -> assertThat(no.problem()).isEqualTo(new Problem(1, "", code)));
    }

    private static List<Problem> problems(String file) {
        return new DepartmentRules(DepartmentTable.read(file.getBytes(UTF_8)), id -> Optional.ofNullable(KNOWN.get(id)))
                .problems("site-a");
    }
}
