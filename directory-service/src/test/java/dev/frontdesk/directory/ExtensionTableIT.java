package dev.frontdesk.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.frontdesk.web.Roles;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S59, S62: the desk issues the table, everybody reads it, and a day without one is on record. */
class ExtensionTableIT extends DirectoryTest {

    private static final String SITE = "site-tabled";
    private static final Who ADMIN = Who.admin(SITE);
    private static final Who DESK = Who.receptionist(SITE);
    private static final String ZONE = "Asia/Shanghai";
    private static final String TABLE = "/api/v1/extension-table";

    @BeforeEach
    void a_site() {
        put("/api/v1/sites/" + SITE, ADMIN, """
            {"names": {"zh": "总部", "en": "Head office"}, "zone": "Asia/Shanghai", "relayWithinSeconds": 300,
             "greeting": {"zh": "您好", "en": "Good day"}}\
            """);
        await().until(() -> get("/api/v1/sites/" + SITE, DESK).statusCode() == 200);
    }

    @Test
    void s62_an_issue_says_what_was_in_force_then_whatever_came_later() {
        person("one", "8601");
        holds("8601", "staff-tabled-one");
        assertThat(publish()).isEqualTo(200);
        await().untilAsserted(() -> assertThat(lines("")).containsEntry("8601", "staff-tabled-one"));
        var then = Instant.now();
        var number = number("");

        person("one", "8602");
        put("/api/v1/departments/dept-tabled", ADMIN, """
            {"names": {"zh": "客服", "en": "Service"}, "extensions": ["8601"]}\
            """);
        holds("8601", "dept-tabled");
        holds("8602", "staff-tabled-one");
        assertThat(lines("")).as("nobody has published it").containsEntry("8601", "staff-tabled-one");
        assertThat(publish()).isEqualTo(200);
        assertThat(publish()).as("the same again").isEqualTo(200);

        await().untilAsserted(() -> assertThat(number("")).isEqualTo(number + 1));
        assertThat(lines("")).containsEntry("8601", "dept-tabled").containsEntry("8602", "staff-tabled-one");
        assertThat(lines("?asOf=" + then))
                .containsEntry("8601", "staff-tabled-one")
                .doesNotContainKey("8602");
        assertThat(lines("?knownAt=" + then)).containsEntry("8601", "staff-tabled-one");
        assertThat(code(get(TABLE + "?asOf=2020-01-01T00:00:00Z", DESK))).isEqualTo("404 not-found");
        assertThat(json(get(TABLE + "?limit=1", DESK)).path("next").asString()).isNotEmpty();
        await().untilAsserted(() -> assertThat(told()).contains("extension-table-published " + (number + 1)));
        comesBackByAReplay();
    }

    @Test
    void s59_a_day_without_a_table_by_the_hour_is_on_record() {
        var site = "site-untabled";
        var admin = Who.admin(site);
        put("/api/v1/sites/" + site, admin, """
            {"names": {"zh": "分部", "en": "Branch"}, "zone": "%s", "relayWithinSeconds": 300,
             "greeting": {"zh": "您好", "en": "Good day"}}\
            """.formatted(ZONE));
        var today = LocalDate.now(ZoneId.of(ZONE));
        var supervisor = new Who("chief", site, null, Set.of(Roles.SUPERVISOR));
        assertThat(put("/api/v1/calendar/years/" + today.getYear(), supervisor, """
            {"days": [{"day": "%s", "working": true, "names": {"zh": "上班", "en": "Workday"}}]}\
            """.formatted(today))
                        .statusCode())
                .as("so that the test holds on a Sunday, too")
                .isIn(200, 201);
        assertThat(put(TABLE + "/hour", admin, "{\"by\": \"00:01\"}").statusCode())
                .isEqualTo(200);
        assertThat(code(put(TABLE + "/hour", admin, "{\"by\": \"25:00\"}"))).isEqualTo("400 time-malformed");
        assertThat(code(put(TABLE + "/hour", Who.receptionist(site), "{}"))).isEqualTo("403 role-missing");

        await().untilAsserted(
                        () -> assertThat(get(TABLE + "/overdue", admin).body()).contains("\"day\":\"" + today + "\""));
        await().untilAsserted(() -> assertThat(TOPICS.all("frontdesk.directory.extension-tables.v1"))
                .anyMatch(fact -> fact.type().contains("extension-table-overdue")
                        && fact.key().equals("exttable-" + site)));
    }

    private void comesBackByAReplay() {
        await().until(projections::caughtUp);
        var before = rows();
        projections.rebuild();
        await().until(projections::caughtUp);
        assertThat(rows()).isEqualTo(before).isNotEmpty();
    }

    private List<String> rows() {
        return List.of("issue", "entry", "overdue", "hour").stream()
                .flatMap(table -> jdbc
                        .sql("select t::text from extension_table_%s t order by 1".formatted(table))
                        .query(String.class)
                        .list()
                        .stream())
                .toList();
    }

    private int publish() {
        return post(TABLE + "/issues", DESK, "").statusCode();
    }

    private int number(String moment) {
        return json(get(TABLE + moment, DESK)).path("issue").path("number").asInt();
    }

    private Map<String, String> lines(String moment) {
        return json(get(TABLE + moment, DESK))
                .path("items")
                .valueStream()
                .collect(Collectors.toMap(
                        line -> line.path("extension").asString(),
                        line -> line.path("holderId").asString()));
    }

    private void holds(String extension, String holder) {
        await().untilAsserted(() ->
                assertThat(get("/api/v1/extensions/" + extension, DESK).body()).contains(holder));
    }

    private static List<String> told() {
        return TOPICS.all("frontdesk.directory.extension-tables.v1").stream()
                .filter(fact -> fact.key().equals("exttable-" + SITE))
                .map(fact -> fact.type().replaceAll(".*directory\\.|\\.v1", "") + " "
                        + JSON.readTree(fact.body()).path("number").asInt())
                .toList();
    }

    private void person(String id, String extension) {
        put("/api/v1/staff/staff-tabled-" + id, ADMIN, """
            {"names": {"zh": "一", "en": "One"}, "departmentId": "dept-tabled", "post": {"zh": "文员", "en": "Clerk"},
             "extensions": ["%s"]}\
            """.formatted(extension));
    }
}
