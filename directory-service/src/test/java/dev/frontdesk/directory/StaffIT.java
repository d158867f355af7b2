package dev.frontdesk.directory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S8, S12, S59, S62, S114: people join, move and leave; departments are led; an extension rings for one holder. */
class StaffIT extends DirectoryTest {

    private static final String SITE = "site-staff";
    private static final Who ADMIN = Who.admin(SITE);
    private static final Who DESK = Who.receptionist(SITE);

    @BeforeEach
    void people() {
        department("dept-staff-top", "集团", "Group", "staff-staff-zhao", null);
        department("dept-staff-sales", "销售二部", "Sales Two", "staff-staff-qian", "dept-staff-top");
        person("zhao", "赵一", "Zhao Yi", "dept-staff-top", "总经理", "7101");
        person("lin", "林小雨", "Lin Xiaoyu", "dept-staff-sales", "销售代表", "7102\", \"7103");
        person("linfei", "林飞", "Lin Fei", "dept-staff-sales", "销售代表", "7104");
        await().untilAsserted(() -> assertThat(found("7104")).containsExactly("staff-staff-linfei"));
    }

    @ParameterizedTest
    @CsvSource({
        "linxiaoyi, staff-staff-lin true",
        "lin xiaoyu, staff-staff-lin false",
        "Xiaoyu L, staff-staff-lin false",
        "LXY, staff-staff-lin false",
        "林小宇, staff-staff-lin true",
        "7103, staff-staff-lin false",
        "7199, ''"
    })
    void s59_staff_are_found_by_name_pinyin_initials_extension_and_with_a_wrong_end(String typed, String expected) {
        assertThat(hits(typed)).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @Test
    void s59_posts_and_departments_lead_to_their_people_once_each_over_pages() {
        var all = List.of("staff-staff-lin", "staff-staff-linfei");
        assertThat(found("销售代表")).containsExactlyInAnyOrderElementsOf(all);
        assertThat(found("售代")).containsExactlyInAnyOrderElementsOf(all);
        assertThat(found("销售二")).containsExactlyInAnyOrderElementsOf(all);
        assertThat(found("sales t")).containsExactlyInAnyOrderElementsOf(all);
        assertThat(paged("销售")).hasSize(2).containsExactlyInAnyOrderElementsOf(all);
        assertThat(paged("sales t")).hasSize(2).containsExactlyInAnyOrderElementsOf(all);
        assertThat(json(get("/api/v1/staff?departmentId=dept-staff-sales&query=linx", DESK))
                        .path("items")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void s59_two_who_want_one_extension_in_the_same_moment_are_one_holder_and_one_refusal() {
        for (int round = 0; round < 5; round++) {
            var number = "72" + (10 + round);
            var suffix = UUID.randomUUID().toString().substring(0, 8);
            var answers = atOnce(
                    4,
                    who -> put(
                            "/api/v1/staff/staff-staff-race" + who + "-" + suffix,
                            ADMIN,
                            body("竞争", "Race", "dept-staff-top", "职员", number)));

            assertThat(answers.stream().filter(answer -> answer.statusCode() == 201))
                    .hasSize(1);
            assertThat(answers.stream().filter(answer -> answer.statusCode() != 201))
                    .allSatisfy(answer -> assertThat(code(answer)).isEqualTo("409 extension-taken"));
            await().untilAsserted(() -> assertThat(json(get("/api/v1/extensions/" + number, DESK))
                            .path("owners")
                            .size())
                    .isEqualTo(1));
        }
    }

    @Test
    void s59_an_extension_given_back_can_be_somebody_elses_or_a_roles() {
        person("giver", "给", "Giver", "dept-staff-top", "职员", "7300");
        assertThat(code(put("/api/v1/extensions/7300", ADMIN, ROLE))).isEqualTo("409 extension-taken");
        person("giver", "给", "Giver", "dept-staff-top", "职员", "7301");
        assertThat(put("/api/v1/extensions/7300", ADMIN, ROLE).statusCode()).isEqualTo(200);
        await().untilAsserted(() ->
                assertThat(get("/api/v1/extensions/7300", DESK).body()).contains("\"kind\":\"role\"", "大门"));
        assertThat(post("/api/v1/extensions/7300/release", ADMIN, "").statusCode())
                .isEqualTo(200);
        person("giver", "给", "Giver", "dept-staff-top", "职员", "7300");
    }

    @Test
    void s114_somebody_who_has_left_is_in_no_search_and_leads_nothing_but_stays_readable() {
        person("qian", "钱二", "Qian Er", "dept-staff-sales", "经理", "7105");
        await().untilAsserted(() -> assertThat(manager()).isEqualTo("staff-staff-qian true"));

        assertThat(post("/api/v1/staff/staff-staff-qian/leaving", ADMIN, "{}").statusCode())
                .isEqualTo(200);
        assertThat(post("/api/v1/staff/staff-staff-qian/leaving", ADMIN, "{}").statusCode())
                .as("the same again")
                .isEqualTo(200);

        await().untilAsserted(() -> assertThat(manager()).isEqualTo("staff-staff-zhao false"));
        assertThat(found("qian")).isEmpty();
        assertThat(found("7105")).isEmpty();
        assertThat(get("/api/v1/staff/staff-staff-qian", DESK).body())
                .contains("\"active\":false", "钱二", "\"extensions\":[]");
        var again =
                put("/api/v1/staff/staff-staff-qian", ADMIN, body("钱二", "Qian Er", "dept-staff-sales", "经理", "7105"));
        assertThat(code(again)).isEqualTo("409 staff-left");
        person("heir", "后任", "Hou Ren", "dept-staff-sales", "经理", "7105");
        assertThat(code(post("/api/v1/staff/staff-hu/leaving", ADMIN, "{}"))).isEqualTo("404 not-found");
    }

    @Test
    void a_circle_of_departments_is_refused_however_long() {
        department("dept-staff-a", "甲", "A", null, null);
        department("dept-staff-b", "乙", "B", null, "dept-staff-a");
        department("dept-staff-c", "丙", "C", null, "dept-staff-b");

        for (var parent : List.of("dept-staff-b", "dept-staff-c")) {
            assertThat(code(put("/api/v1/departments/dept-staff-a", ADMIN, departmentBody("甲", "A", null, parent))))
                    .isEqualTo("409 department-circle");
        }
        department("dept-staff-a", "甲", "A", null, "dept-staff-top");
        assertThat(code(get("/api/v1/departments/dept-staff-none/manager", DESK)))
                .isEqualTo("404 not-found");
    }

    @Test
    void two_departments_moved_in_the_same_moment_close_no_circle() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < 10; round++) {
                var one = "dept-staff-one-" + round;
                var other = "dept-staff-other-" + round;
                department(one, "甲", "A", null, null);
                department(other, "乙", "B", null, null);

                var answers = List.of(
                                threads.submit(() -> code(put(
                                        "/api/v1/departments/" + one, ADMIN, departmentBody("甲", "A", null, other)))),
                                threads.submit(() -> code(put(
                                        "/api/v1/departments/" + other, ADMIN, departmentBody("乙", "B", null, one)))))
                        .stream()
                        .map(answer -> {
                            try {
                                return answer.get();
                            } catch (InterruptedException | ExecutionException e) {
                                throw new IllegalStateException(e);
                            }
                        })
                        .toList();

                assertThat(answers)
                        .as("round " + round)
                        .filteredOn("200 "::equals)
                        .hasSize(1);
                assertThat(answers).filteredOn("409 department-circle"::equals).hasSize(1);
            }
        }
    }

    @Test
    void the_lists_come_back_by_a_replay() {
        await().until(projections::caughtUp);
        var before = rows();

        projections.rebuild();

        await().until(projections::caughtUp);
        assertThat(rows()).isEqualTo(before);
    }

    private static final String ROLE = "{\"role\": {\"zh\": \"大门\", \"en\": \"Gate\"}}";

    private List<String> rows() {
        return List.of(
                        "staff_list",
                        "staff_term",
                        "staff_place",
                        "department_list",
                        "department_term",
                        "extension_list")
                .stream()
                .flatMap(table -> jdbc
                        .sql("select '%s ' || t::text from %s t where site_id = :site order by 1"
                                .formatted(table, table))
                        .param("site", SITE)
                        .query(String.class)
                        .list()
                        .stream())
                .toList();
    }

    private String manager() {
        var manager = json(get("/api/v1/departments/dept-staff-sales/manager", DESK));
        return manager.path("staffId").asString() + " " + manager.path("own").asBoolean();
    }

    private interface Request {
        HttpResponse<String> send(int who);
    }

    private static List<HttpResponse<String>> atOnce(int many, Request request) {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, many)
                    .mapToObj(who -> threads.submit(() -> {
                        start.await();
                        return request.send(who);
                    }))
                    .toList();
            start.countDown();
            return all.stream().map(StaffIT::result).toList();
        }
    }

    private static HttpResponse<String> result(Future<HttpResponse<String>> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> paged(String query) {
        var ids = new ArrayList<String>();
        var path = "/api/v1/staff?limit=1&query=" + encoded(query);
        var page = json(get(path, DESK));
        while (true) {
            page.path("items").forEach(row -> ids.add(row.path("staffId").asString()));
            if (page.path("next").isNull()) {
                return ids;
            }
            page = json(get(path + "&cursor=" + page.path("next").asString(), DESK));
        }
    }

    private List<String> found(String query) {
        return hits(query).stream()
                .map(hit -> hit.substring(0, hit.indexOf(' ')))
                .toList();
    }

    private List<String> hits(String query) {
        return json(get("/api/v1/staff?query=" + encoded(query), DESK))
                .path("items")
                .valueStream()
                .map(row ->
                        row.path("staffId").asString() + " " + row.path("near").asBoolean())
                .toList();
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, UTF_8);
    }

    private void person(String id, String zh, String en, String department, String post, String extension) {
        put("/api/v1/staff/staff-staff-" + id, body(zh, en, department, post, extension));
    }

    private void department(String id, String zh, String en, String manager, String parent) {
        put("/api/v1/departments/" + id, departmentBody(zh, en, manager, parent));
    }

    private void put(String path, String body) {
        var answer = put(path, ADMIN, body);
        assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isIn(200, 201);
    }

    private static String body(String zh, String en, String department, String post, String extension) {
        return """
            {"names": {"zh": "%s", "en": "%s"}, "departmentId": "%s", "post": {"zh": "%s", "en": "%s"},
             "extensions": ["%s"]}\
            """.formatted(zh, en, department, post, "Post", extension);
    }

    private static String departmentBody(String zh, String en, String manager, String parent) {
        return "{\"names\": {\"zh\": \"%s\", \"en\": \"%s\"}, \"managerId\": %s, \"parentId\": %s}"
                .formatted(zh, en, quoted(manager), quoted(parent));
    }

    private static String quoted(String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }
}
