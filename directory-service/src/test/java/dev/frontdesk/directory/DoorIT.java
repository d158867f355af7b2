package dev.frontdesk.directory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.frontdesk.test.SaidOfLines;
import dev.frontdesk.web.Roles;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** S64, S78: the CSV of a door system, over HTTP, on PostgreSQL, to Kafka. */
class DoorIT extends DirectoryTest {

    private static final Who DESK = Who.receptionist(Office.SITE);
    private static final Who SYSTEM = new Who("door", Office.SITE, null, Set.of(Roles.INTEGRATION));

    private final Office office = new Office(this);
    private final String run = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void an_office_with_badges() {
        office.open();
        badge("staff-he");
    }

    @Test
    void s64_late_doubled_and_unsorted_lines_are_taken_once_and_seen_on_the_board() {
        var csv = "流水号,卡号,时间,进出\n"
                + line("3", thisSecond().minusSeconds(60), "进")
                + line("1", thisSecond().minus(Duration.ofHours(3)), "进")
                + line("3", thisSecond().minusSeconds(60), "进")
                + line("2", thisSecond().minus(Duration.ofHours(1)), "出");

        assertThat(log(csv.getBytes(Charset.forName("GB18030")))).isEqualTo("4 3 1 0 []");
        assertThat(log(csv.getBytes(Charset.forName("GB18030"))))
                .as("the same again")
                .isEqualTo("4 0 4 0 []");
        var board = presence("", "in");
        presence("?asOf=" + thisSecond().minus(Duration.ofMinutes(30)), "out");
        presence("?asOf=" + thisSecond().minus(Duration.ofHours(2)), "in");

        assertThat(board.path("source").asString()).isEqualTo("door");
        assertThat(board.path("ageSeconds").asLong()).isBetween(60L, 120L);
        await().untilAsserted(() -> assertThat(TOPICS.all("frontdesk.directory.presence.v1"))
                .filteredOn(fact -> fact.key().startsWith("door-staff-he-"))
                .hasSizeGreaterThanOrEqualTo(3));
        var before = marks();
        projections.rebuild();
        await().until(projections::caughtUp);
        assertThat(marks()).isEqualTo(before);
    }

    @Test
    void s78_who_comes_in_again_has_returned() {
        badge("staff-tang");
        var outing = "outing-" + UUID.randomUUID();
        assertThat(post("/api/v1/outings", DESK, """
            {"id": "%s", "staffId": "staff-tang", "destination": "银行", "leftAt": "%s", "expectedBackAt": "%s"}\
            """.formatted(
                                        outing,
                                        thisSecond().minusSeconds(600),
                                        thisSecond().plusSeconds(3600)))
                        .statusCode())
                .isEqualTo(201);
        await().untilAsserted(() ->
                assertThat(get("/api/v1/outings?state=out", DESK).body()).contains(outing));

        assertThat(log(("badge,time,direction\n" + run + "-staff-tang,"
                                + thisSecond().minusSeconds(60) + ",in\n")
                        .getBytes(UTF_8)))
                .isEqualTo("1 1 0 1 []");

        await().untilAsserted(() ->
                assertThat(get("/api/v1/outings?state=returned", DESK).body()).contains(outing));
    }

    @Test
    void each_line_that_cannot_be_taken_is_named() {
        var csv = "line,badge,time,direction\n"
                + "1,nobody-" + run + "," + thisSecond() + ",in\n"
                + line("2", thisSecond().plus(Duration.ofHours(1)), "in")
                + line("3", thisSecond().minusSeconds(120), "in")
                + line("3", thisSecond().minusSeconds(100), "in");

        csv += "5," + run + "-staff-he,yesterday,in\n,nobody," + thisSecond() + ",in\n";

        var report = json(posted(SYSTEM, csv.getBytes(UTF_8)));
        assertThat(SaidOfLines.codes(report.path("problems")))
                .containsExactly(
                        "2 badge unknown-badge",
                        "3 time time-in-future",
                        "5 line line-changed",
                        "6 time door-time-malformed",
                        "7 line text-missing");
        assertThat(SaidOfLines.words(report.path("problems"), "unknown-badge"))
                .isEqualTo("卡号 badge：该门禁卡未登记给任何人。 This badge belongs to nobody.");
        assertThat(report.path("recorded").asInt()).isEqualTo(1);
        assertThat(report.path("problemCount").asInt()).isEqualTo(5);
        assertThat(code(posted(DESK, "卡号,时间\n".getBytes(UTF_8)))).isEqualTo("400 csv-column-missing");
        assertThat(posted(Who.staff("he", Office.SITE), csv.getBytes(UTF_8)).statusCode())
                .isEqualTo(403);
        assertThat(code(post("/api/v1/door-logs", DESK, "{}"))).startsWith("415");
    }

    @Test
    void who_has_left_is_in_by_no_badge_and_stands_on_no_board() {
        var person = "staff-door-" + run;
        assertThat(put("/api/v1/staff/" + person, Who.admin(Office.SITE), """
            {"names": {"zh": "钱多", "en": "Qian Duo"}, "departmentId": "dept-sales", "extensions": [],
             "post": {"zh": "职员", "en": "Clerk"}}\
            """).statusCode())
                .isEqualTo(201);
        await().untilAsserted(() ->
                assertThat(get("/api/v1/presence/" + person, DESK).statusCode()).isEqualTo(200));
        badge(person);
        assertThat(post("/api/v1/staff/" + person + "/leaving", Who.admin(Office.SITE), "{}")
                        .statusCode())
                .isEqualTo(200);
        await().untilAsserted(() ->
                assertThat(get("/api/v1/presence/" + person, DESK).statusCode()).isEqualTo(404));

        var csv = "badge,time,direction\n" + run + "-" + person + "," + Instant.now() + ",in\n";
        assertThat(log(csv.getBytes(UTF_8))).isEqualTo("1 0 0 0 [2 badge staff-left]");
    }

    @Test
    void a_badge_belongs_to_somebody_known() {
        assertThat(code(put("/api/v1/badges/x-1", SYSTEM, "{\"staffId\": \"staff-nobody\"}")))
                .isEqualTo("404 unknown-staff");
        assertThat(code(put("/api/v1/badges/x_1", SYSTEM, "{}"))).isEqualTo("400 id-malformed");
        assertThat(put("/api/v1/badges/x-1", DESK, "{}").statusCode()).isEqualTo(403);
        await().untilAsserted(() ->
                assertThat(get("/api/v1/badges?limit=200", SYSTEM).body()).contains(run + "-staff-he"));
    }

    private void badge(String staffId) {
        var number = run + "-" + staffId;
        assertThat(put("/api/v1/badges/" + number, SYSTEM, "{\"staffId\": \"" + staffId + "\"}")
                        .statusCode())
                .isIn(200, 201);
        await().untilAsserted(() ->
                assertThat(get("/api/v1/badges?limit=200", SYSTEM).body()).contains(number));
    }

    private String line(String number, Instant at, String direction) {
        return run + "/" + number + "," + run + "-staff-he," + at + "," + direction + "\n";
    }

    private String log(byte[] csv) {
        var report = json(posted(SYSTEM, csv));
        return "%d %d %d %d %s"
                .formatted(
                        report.path("lines").asInt(),
                        report.path("recorded").asInt(),
                        report.path("repeated").asInt(),
                        report.path("returned").asInt(),
                        SaidOfLines.codes(report.path("problems")));
    }

    private HttpResponse<String> posted(Who who, byte[] csv) {
        return send(request("/api/v1/door-logs", who)
                .header("Content-Type", "text/csv")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(csv)));
    }

    private JsonNode presence(String moment, String state) {
        return await().until(
                        () -> json(get("/api/v1/presence/staff-he" + moment, DESK)),
                        row -> row.path("state").asString().equals(state));
    }

    private List<String> marks() {
        return jdbc.sql("select t::text from presence_mark t where staff_id = 'staff-he' order by 1")
                .query(String.class)
                .list();
    }

    private static Instant thisSecond() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }
}
