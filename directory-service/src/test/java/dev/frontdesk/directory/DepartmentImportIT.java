package dev.frontdesk.directory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.frontdesk.test.SaidOfLines;
import dev.frontdesk.web.Roles;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** S8, S12: departments come and go as tables; a look lists what is wrong, and the same table again changes nothing. */
class DepartmentImportIT extends DirectoryTest {

    private static final String SITE = "site-dept-tables";
    private static final Who ADMIN = Who.admin(SITE);
    private static final String HEADINGS = "department_id,name_zh,name_en,manager_id,parent_id,extensions";

    @Test
    void s8_a_tree_comes_in_by_one_table_and_the_same_again_changes_nothing() {
        var file = StaffTables.csv(
                Charset.forName("GB18030"),
                "部门编号,部门名称,经理编号,上级部门编号,热线分机",
                "dept-tree-sales,销售部,staff-tree-wang,dept-tree-top,",
                "dept-tree-top,公司,,,",
                "dept-tree-service,客服部,,dept-tree-top,7000 7300");

        assertThat(look(file).path("problems")).isEmpty();
        assertThat(taken(file)).isEqualTo("3 lines, 3 added, 0 changed, 0 unchanged");
        await().untilAsserted(() -> assertThat(
                        get("/api/v1/departments/dept-tree-service", ADMIN).body())
                .contains("客服部", "\"7000\",\"7300\"", "dept-tree-top"));
        var before = events();
        assertThat(taken(file)).isEqualTo("3 lines, 0 added, 0 changed, 3 unchanged");
        assertThat(taken(export())).isEqualTo("3 lines, 0 added, 0 changed, 3 unchanged");
        assertThat(events()).isEqualTo(before);

        var turned = StaffTables.xlsx(
                HEADINGS,
                "dept-tree-top,公司,Company,,dept-tree-sales,",
                "dept-tree-sales,销售部,Sales,staff-tree-wang,,7300",
                "dept-tree-service,客服部,Service,,dept-tree-top,7000");
        assertThat(taken(turned)).isEqualTo("3 lines, 0 added, 3 changed, 0 unchanged");
        await().untilAsserted(() -> assertThat(
                        get("/api/v1/departments/dept-tree-sales", ADMIN).body())
                .contains("\"parentId\":null", "7300"));
    }

    @Test
    void every_problem_is_listed_by_line_and_nothing_is_taken() {
        assertThat(put("/api/v1/departments/dept-tree-elsewhere", Who.admin("site-dept-else"), """
            {"names": {"zh": "别处", "en": "Elsewhere"}}\
            """)
                        .statusCode())
                .isEqualTo(201);
        var file = StaffTables.csv(
                UTF_8,
                HEADINGS,
                "dept-tree-a,甲,A,,dept-tree-b,71",
                "dept-tree-b,乙,B,Wang,dept-tree-a,7400",
                "dept-tree-c,,C,,dept-tree-nowhere,7400",
                "dept-tree-a,丁,D,,dept-tree-a,",
                "Sales,戊,E,,,",
                "dept-tree-elsewhere,己,F,,,");
        var before = events();

        var found = look(file).path("problems");
        assertThat(SaidOfLines.codes(found))
                .containsExactlyInAnyOrder(
                        "2 extensions extension-malformed",
                        "2 parent_id department-circle",
                        "3 manager_id id-malformed",
                        "3 parent_id department-circle",
                        "4 name_zh text-missing",
                        "4 extensions extension-twice",
                        "4 parent_id unknown-department",
                        "5 department_id department-twice",
                        "5 parent_id department-in-itself",
                        "6 department_id id-malformed",
                        "7 department_id id-taken");
        assertThat(SaidOfLines.words(found, "department-circle"))
                .isEqualTo("上级部门编号 parent_id：部门不能成为自己的上级。 The department would stand above itself.");
        assertThat(code(send(file, ""))).isEqualTo("409 import-has-problems");
        assertThat(events()).isEqualTo(before);
        assertThat(code(send(StaffTables.csv(UTF_8, "department_id,colour", "dept-x,red"), "")))
                .isEqualTo("409 import-has-problems");
        assertThat(send(request("/api/v1/department-imports", Who.receptionist(SITE))
                                .header("Content-Type", StaffTables.CSV)
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .POST(BodyPublishers.ofByteArray(file)))
                        .statusCode())
                .isEqualTo(403);
    }

    private JsonNode look(byte[] file) {
        return json(send(file, "/look"));
    }

    private String taken(byte[] file) {
        var answer = send(file, "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var body = json(answer);
        return "%d lines, %d added, %d changed, %d unchanged"
                .formatted(
                        body.path("lines").asInt(),
                        body.path("added").asInt(),
                        body.path("changed").asInt(),
                        body.path("unchanged").asInt());
    }

    private byte[] export() {
        var answer = get("/api/v1/department-export", new Who("chief", SITE, null, Set.of(Roles.SUPERVISOR)));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().getBytes(UTF_8);
    }

    private HttpResponse<String> send(byte[] file, String path) {
        var type = file[0] == 'P' && file[1] == 'K' ? StaffTables.XLSX : StaffTables.CSV;
        return send(request("/api/v1/department-imports" + path, ADMIN)
                .header("Content-Type", type)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(file)));
    }

    private List<Long> events() {
        return jdbc.sql("select count(*) from event where site = :site")
                .param("site", SITE)
                .query(Long.class)
                .list();
    }
}
