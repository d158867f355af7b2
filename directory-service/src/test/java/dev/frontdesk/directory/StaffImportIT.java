package dev.frontdesk.directory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.frontdesk.test.SaidOfLines;
import dev.frontdesk.web.Roles;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** S62, S83: the staff of a site come as a table and go as one. */
class StaffImportIT extends DirectoryTest {

    private static final String SITE = "site-tables";
    private static final Who ADMIN = Who.admin(SITE);
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String HEADINGS = "staff_id,name_zh,department_id,post_zh,extensions,email,deputy_id";

    @BeforeEach
    void a_department() {
        put("/api/v1/departments/dept-tables", ADMIN, "{\"names\": {\"zh\": \"表格部\", \"en\": \"Tables\"}}");
        await().untilAsserted(() -> assertThat(
                        get("/api/v1/departments/dept-tables", ADMIN).statusCode())
                .isEqualTo(200));
    }

    @Test
    void s62_a_table_is_taken_in_and_the_same_again_changes_nothing() {
        var file = StaffTables.csv(
                GB18030,
                "员工编号,姓名,部门编号,职务,分机,邮箱,代理人编号",
                "staff-t-zeng,曾小雨,dept-tables,文员,8501 8502,zeng@a.example,staff-t-ou",
                "staff-t-ou,区志强,dept-tables,经理,8503,,");

        assertThat(look(file, StaffTables.CSV).path("problemCount").asLong()).isZero();
        assertThat(done(file, StaffTables.CSV).path("added").asLong()).isEqualTo(2);

        await().untilAsserted(() -> assertThat(
                        get("/api/v1/staff?query=zengxiaoyu", ADMIN).body())
                .contains("曾小雨", "Zeng Xiaoyu", "\"8501\",\"8502\"", "\"hasMail\":true"));
        var before = events();
        assertThat(done(file, StaffTables.CSV).path("unchanged").asLong()).isEqualTo(2);
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void s62_a_workbook_and_every_encoding_say_the_same() {
        var lines = new String[] {HEADINGS, "staff-t-xlsx,林小雨,dept-tables,文员,8511,,"};
        var marked = ("\uFEFF" + String.join("\n", lines)).getBytes(UTF_8);

        assertThat(done(StaffTables.xlsx(lines), StaffTables.XLSX).path("added").asLong())
                .isEqualTo(1);
        for (var file : List.of(StaffTables.csv(UTF_8, lines), StaffTables.csv(GB18030, lines), marked)) {
            assertThat(done(file, StaffTables.CSV).path("unchanged").asLong()).isEqualTo(1);
        }
    }

    @Test
    void s62_a_look_lists_every_problem_by_line_and_nothing_is_taken() {
        done(StaffTables.csv(UTF_8, HEADINGS, "staff-t-owner,王强,dept-tables,文员,8520,,"), StaffTables.CSV);
        await().untilAsserted(() ->
                assertThat(get("/api/v1/extensions/8520", ADMIN).body()).contains("staff-t-owner"));
        var file = StaffTables.csv(
                UTF_8,
                HEADINGS,
                "staff-t-1,林一,dept-nowhere,文员,8521,,",
                "staff-t-2,林二,dept-tables,文员,8521,no mail,",
                "staff-t-3,,dept-tables,文员,85,,staff-t-3",
                "staff-t-1,林四,dept-tables,,8520,,staff-t-nobody",
                "x,𠮷田,dept-tables,文员,,,");
        var before = events();

        assertThat(problems(look(file, StaffTables.CSV)))
                .containsExactlyInAnyOrder(
                        "2 department_id unknown-department",
                        "3 extensions extension-twice",
                        "3 email mail-malformed",
                        "4 name_zh text-missing",
                        "4 extensions extension-malformed",
                        "4 deputy_id deputy-of-oneself",
                        "5 staff_id staff-twice",
                        "5 post_zh text-missing",
                        "5 extensions extension-taken",
                        "5 deputy_id unknown-staff",
                        "6 staff_id id-malformed",
                        "6 name_en name-unreadable");
        assertThat(SaidOfLines.words(look(file, StaffTables.CSV).path("problems"), "unknown-department"))
                .isEqualTo("部门编号 department_id：没有这个部门。 There is no such department.");
        assertThat(code(send(file, StaffTables.CSV, ""))).isEqualTo("409 import-has-problems");
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void s114_an_import_that_takes_long_holds_up_no_watch() throws SQLException {
        var lines = Stream.concat(
                        Stream.of(HEADINGS),
                        IntStream.range(0, 200).mapToObj("staff-t-long-%d,长一,dept-tables,文员,,,"::formatted))
                .toArray(String[]::new);
        var outing = "outing-" + UUID.randomUUID();
        done(StaffTables.csv(UTF_8, HEADINGS, "staff-t-late,迟一,dept-tables,文员,,,"), StaffTables.CSV);
        await().until(() -> get("/api/v1/staff/staff-t-late", ADMIN).statusCode() == 200);
        var running = send(StaffTables.csv(UTF_8, lines), StaffTables.CSV, "");

        holding("staff_import_line", () -> {
            var now = Instant.now();
            assertThat(post("/api/v1/outings", Who.receptionist(SITE), """
                {"id": "%s", "staffId": "staff-t-late", "destination": "银行", "leftAt": "%s", "expectedBackAt": "%s"}\
                """.formatted(
                                            outing, now.minusSeconds(60), now.plusSeconds(1)))
                            .statusCode())
                    .isEqualTo(201);
            await().until(() -> get("/api/v1/outings?state=overdue", Who.receptionist(SITE))
                    .body()
                    .contains(outing));
            assertThat(get(
                                    "/api/v1/staff-imports/"
                                            + json(running).path("importId").asString(),
                                    ADMIN)
                            .body())
                    .contains("running");
        });
        await().until(() -> get(
                        "/api/v1/staff-imports/"
                                + json(running).path("importId").asString(),
                        ADMIN)
                .body()
                .contains("done"));
    }

    @Test
    void s59_two_exchange_their_extensions_in_one_file() {
        done(
                StaffTables.csv(
                        UTF_8, HEADINGS, "staff-t-a,甲一,dept-tables,文员,8531,,", "staff-t-b,乙一,dept-tables,文员,8532,,"),
                StaffTables.CSV);
        await().untilAsserted(() ->
                assertThat(get("/api/v1/extensions/8532", ADMIN).body()).contains("staff-t-b"));

        var swapped = done(
                StaffTables.csv(
                        UTF_8, HEADINGS, "staff-t-a,甲一,dept-tables,文员,8532,,", "staff-t-b,乙一,dept-tables,文员,8531,,"),
                StaffTables.CSV);

        assertThat(swapped.path("refused").size()).isZero();
        await().untilAsserted(() -> {
            assertThat(get("/api/v1/extensions/8531", ADMIN).body()).contains("staff-t-b");
            assertThat(get("/api/v1/extensions/8532", ADMIN).body()).contains("staff-t-a");
        });
    }

    @Test
    void s62_further_posts_come_in_and_go_out_with_the_table() {
        var headings = "staff_id,name_zh,department_id,post_zh,further_posts";
        var file =
                StaffTables.csv(UTF_8, headings, "staff-t-two,陈两,dept-tables,会计,dept-tables 出纳/Cashier；dept-tables 监印");
        done(file, StaffTables.CSV);

        await().untilAsserted(() ->
                assertThat(get("/api/v1/staff/staff-t-two", ADMIN).body()).contains("出纳", "Cashier", "监印"));
        assertThat(export("csv", ADMIN)).contains("dept-tables 出纳/Cashier; dept-tables 监印/监印");
        assertThat(done(file, StaffTables.CSV).path("unchanged").asLong()).isEqualTo(1);
        var without = StaffTables.csv(UTF_8, "staff_id,name_zh,department_id,post_zh", "staff-t-two,陈两,dept-tables,会计");
        assertThat(done(without, StaffTables.CSV).path("unchanged").asLong()).isEqualTo(1);
        assertThat(problems(look(
                        StaffTables.csv(
                                UTF_8,
                                headings,
                                "staff-t-two,陈两,dept-tables,会计,出纳",
                                "staff-t-three,陈三,dept-tables,会计,dept-nowhere 出纳"),
                        StaffTables.CSV)))
                .containsExactly("2 further_posts further-posts-malformed", "3 further_posts unknown-department");
    }

    @Test
    void an_import_that_is_cut_off_again_and_again_goes_on_and_takes_each_line_once() throws Exception {
        var lines = new ArrayList<>(List.of("staff_id,name_zh,name_en,department_id,post_zh"));
        for (int i = 0; i < 300; i++) {
            lines.add("staff-cut-%d,断线,Cut %d,dept-tables,文员".formatted(i, i));
        }
        var answer = send(StaffTables.csv(UTF_8, lines.toArray(String[]::new)), StaffTables.CSV, "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        var path = "/api/v1/staff-imports/" + json(answer).path("importId").asString();
        cutOff("staff_import_line");
        cutOff("staff_import_line");

        var done = await().atMost(Duration.ofSeconds(90))
                .until(
                        () -> json(get(path, ADMIN)),
                        progress -> progress.path("state").asString("").equals("done"));

        assertThat(done.path("added").asLong()).isEqualTo(300);
        assertThat(done.path("refused")).isEmpty();
        assertThat(jdbc.sql("""
            select count(*) || ' of ' || count(distinct aggregate_id) from event
            where aggregate_id like 'staff-cut-%'
            """).query(String.class).single()).isEqualTo("300 of 300");
    }

    @Test
    void s83_what_goes_out_can_come_in_again_and_runs_no_formula_and_holds_no_address() {
        done(
                StaffTables.csv(
                        UTF_8, HEADINGS + ",name_en", "staff-t-f,'=1+1,dept-tables,@SUM(A1),8541,f@a.example,,F"),
                StaffTables.CSV);
        await().untilAsserted(() -> assertThat(export("csv", ADMIN)).contains("staff-t-f"));

        var csv = export("csv", new Who("chief", SITE, null, Set.of(Roles.SUPERVISOR)));

        assertThat(csv)
                .startsWith("\uFEFFstaff_id,name_zh")
                .contains("'=1+1", "'@SUM(A1)")
                .doesNotContain("a.example", ",=", ",@");
        var before = events();
        assertThat(done(csv.getBytes(UTF_8), StaffTables.CSV).path("changed").asLong())
                .isZero();
        assertThat(events()).isEqualTo(before);
        var xlsx = send(request("/api/v1/staff-export?format=xlsx", ADMIN).GET());
        assertThat(xlsx.statusCode()).isEqualTo(200);
        assertThat(code(get("/api/v1/staff-export?format=pdf", ADMIN))).isEqualTo("400 format-unknown");
        assertThat(code(get("/api/v1/staff-export", Who.receptionist(SITE)))).isEqualTo("403 role-missing");
    }

    @Test
    void what_is_no_table_is_named() {
        assertThat(problems(look("a,b\n1,2\n".getBytes(UTF_8), StaffTables.CSV)))
                .containsExactly("1  heading-unknown");
        assertThat(problems(look("staff_id\n".getBytes(UTF_8), StaffTables.CSV)))
                .containsExactly("1  headings-missing");
        assertThat(problems(look(new byte[] {'P', 'K', 3, 4, 1, 2}, StaffTables.XLSX)))
                .containsExactly("1  file-unreadable");
        assertThat(problems(look((HEADINGS + "\n\"" + "x".repeat(100_000)).getBytes(UTF_8), StaffTables.CSV)))
                .containsExactly("1  file-unreadable");
    }

    @Test
    void a_table_of_a_hundred_megabytes_is_refused_with_the_limit() {
        var much = new byte[100 * 1024 * 1024];
        var answer = send(much, StaffTables.CSV, "");

        assertThat(code(answer)).isEqualTo("413 body-too-large");
        assertThat(answer.body()).contains("16 MB");
    }

    private JsonNode look(byte[] file, String type) {
        var answer = send(file, type, "/look");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    private JsonNode done(byte[] file, String type) {
        var answer = send(file, type, "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        var path = "/api/v1/staff-imports/" + json(answer).path("importId").asString();
        return await().until(
                        () -> json(get(path, ADMIN)),
                        progress -> progress.path("state").asString().equals("done"));
    }

    private HttpResponse<String> send(byte[] file, String type, String below) {
        return send(request("/api/v1/staff-imports" + below, ADMIN)
                .header("Content-Type", type)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(file)));
    }

    private String export(String format, Who who) {
        return get("/api/v1/staff-export?format=" + format, who).body();
    }

    private static List<String> problems(JsonNode look) {
        return SaidOfLines.codes(look.path("problems"));
    }

    private long events() {
        return jdbc.sql("select count(*) from event where name like 'Staff.%' or name like 'Extension.%'")
                .query(Long.class)
                .single();
    }
}
