package dev.frontdesk.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What an answer says is wrong with a file, line by line. */
public final class SaidOfLines {

    private SaidOfLines() {}

    /** {@code 2 department_id unknown-department}, one each; all of it said in both languages. */
    public static List<String> codes(JsonNode problems) {
        assertThat(problems).as("sentences").allSatisfy(problem -> {
            assertThat(problem.at("/sentence/zh").asString())
                    .containsPattern("\\p{IsHan}")
                    .isNotEqualTo("未予受理。");
            assertThat(problem.at("/sentence/en").asString())
                    .isNotBlank()
                    .doesNotContainPattern("\\p{IsHan}")
                    .isNotEqualTo("The request was refused.");
        });
        return problems.valueStream()
                .map(problem -> "%d %s %s"
                        .formatted(
                                problem.at("/line").asLong(),
                                problem.at("/column").asString(),
                                problem.at("/code").asString()))
                .toList();
    }

    /** {@code 部门编号 department_id：没有这个部门。 There is no such department.}, of the first with that code. */
    public static String words(JsonNode problems, String code) {
        var problem = problems.valueStream()
                .filter(one -> one.at("/code").asString().equals(code))
                .findFirst()
                .orElseThrow();
        return "%s %s：%s %s"
                .formatted(
                        problem.at("/heading/zh").asString(""),
                        problem.at("/heading/en").asString(""),
                        problem.at("/sentence/zh").asString(),
                        problem.at("/sentence/en").asString());
    }
}
