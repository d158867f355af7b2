package dev.frontdesk.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.frontdesk.web.Roles;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** S16, I8: a roster over HTTP, on PostgreSQL, to Kafka. */
class RosterIT extends DirectoryTest {

    private static final String TOPIC = "frontdesk.directory.rosters.v1";
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Who SUPERVISOR = new Who("supervisor", Office.SITE, null, Set.of(Roles.SUPERVISOR));
    private static final Who DESK = Who.receptionist(Office.SITE);

    private final Office office = new Office(this);
    private final String roster = "roster-" + UUID.randomUUID();

    @BeforeEach
    void an_office_with_people() {
        office.open();
    }

    @Test
    void s16_who_is_on_duty_is_planned_changed_and_known_as_it_was_known() {
        assertThat(plan("00:00", "00:00", "staff-lin", "staff-chen").statusCode())
                .isEqualTo(201);
        assertThat(plan("00:00", "00:00", "staff-lin", "staff-chen").statusCode())
                .as("the same again")
                .isEqualTo(200);
        onDuty("", "staff-lin layer all day");
        onDuty("?at=" + now().plus(Duration.ofDays(1)), "staff-chen layer all day");

        var before = now();
        var change = change("overrides", """
            {"id": "override-1", "staffId": "staff-wang", "from": "%s", "until": "%s"}\
            """.formatted(now().plusMillis(5), now().plusSeconds(3600)));
        assertThat(change.statusCode()).as(change.body()).isEqualTo(200);
        onDuty("?at=" + now().plusSeconds(60), "staff-wang override override-1");
        var whole = get("/api/v1/rosters/" + roster, DESK);
        assertThat(json(whole).at("/plans/0/layers/0/staffIds").valueStream().map(JsonNode::asString))
                .containsExactly("staff-lin", "staff-chen");
        assertThat(json(whole).at("/plans/0/layers/0/hours/from").asString()).isEqualTo("00:00");
        assertThat(json(whole)
                        .at("/covers")
                        .valueStream()
                        .map(cover -> cover.path("by").asString() + " "
                                + cover.path("source").asString()))
                .containsExactly("override override-1");
        assertThat(whole.headers().firstValue("ETag")).isPresent();
        assertThat(get("/api/v1/rosters/" + roster, Who.receptionist(Office.HASTY_SITE))
                        .statusCode())
                .isEqualTo(404);
        onDuty("?at=" + now().plusSeconds(60) + "&knownAt=" + before, "staff-lin layer all day");
    }

    @Test
    void i8_gaps_of_the_coming_days_are_found_and_each_day_is_told_to_the_services() {
        assertThat(plan("09:00", "12:00", "staff-lin").statusCode()).isEqualTo(201);
        var tomorrow = LocalDate.now(SHANGHAI).plusDays(1);

        var day = json(get("/api/v1/rosters/" + roster + "/days/" + tomorrow, DESK));
        assertThat(day.path("gaps").valueStream().map(gap -> gap.path("from").asString()))
                .containsExactly(
                        tomorrow.atTime(12, 0).atZone(SHANGHAI).toInstant().toString());
        await().untilAsserted(() -> {
            assertThat(stored("DutyRoster.DutyGapFound")).isEqualTo(7);
            assertThat(told()).hasSize(8).contains(tomorrow.toString());
        });
        await().during(Duration.ofSeconds(5))
                .untilAsserted(
                        () -> assertThat(stored("DutyRoster.DutyDayIssued")).isEqualTo(8));
    }

    @Test
    void s16_what_is_over_is_only_corrected() {
        assertThat(plan("00:00", "00:00", "staff-lin").statusCode()).isEqualTo(201);
        var over = """
            {"id": "%s", "staffId": "staff-wang", "from": "%s", "until": "%s", "reason": "代班未登记"}\
            """;
        var from = now().minus(Duration.ofHours(2));
        var until = now().minus(Duration.ofHours(1));

        refused(409, "past-shift", change("overrides", over.formatted("override-1", from, until)));
        refused(
                409,
                "shift-not-over",
                change("corrections", over.formatted("correction-1", from, now().plusSeconds(60))));
        assertThat(change("corrections", over.formatted("correction-1", from, until))
                        .statusCode())
                .isEqualTo(200);
        onDuty("?at=" + until.minusSeconds(1), "staff-wang correction correction-1");
    }

    @Test
    void who_may_not_plan_is_refused_and_so_is_what_makes_no_sense() {
        assertThat(put("/api/v1/rosters/" + roster, DESK, body("09:00", "12:00", "staff-lin"))
                        .statusCode())
                .isEqualTo(403);
        refused(404, "unknown-staff", plan("09:00", "12:00", "staff-nobody"));
        refused(400, "time-malformed", plan("9", "12:00", "staff-lin"));
        refused(404, "not-found", change("swaps", """
            {"id": "swap-1", "first": "%s", "second": "%s"}\
            """.formatted(now(), now())));
        assertThat(plan("00:00", "00:00", "staff-lin").statusCode()).isEqualTo(201);
        refused(409, "nothing-to-swap", change("swaps", """
            {"id": "swap-1", "first": "%s", "second": "%s"}\
            """.formatted(now(), now().plusSeconds(90000))));
        assertThat(get("/api/v1/rosters/" + roster + "/on-duty", Who.receptionist(Office.HASTY_SITE))
                        .statusCode())
                .isEqualTo(404);
        await().untilAsserted(() -> assertThat(json(get("/api/v1/rosters", DESK))
                        .path("items")
                        .valueStream()
                        .map(row -> row.path("rosterId").asString()))
                .contains(roster));
    }

    private HttpResponse<String> plan(String from, String until, String... staffIds) {
        return put("/api/v1/rosters/" + roster, SUPERVISOR, body(from, until, staffIds));
    }

    private static String body(String from, String until, String... staffIds) {
        var hours = "\"hours\": {\"weekdays\": [1, 2, 3, 4, 5, 6, 7], \"from\": \"%s\", \"until\": \"%s\"}";
        return """
            {"names": {"zh": "销售值班", "en": "Sales duty"},
             "layers": [{"name": "all day", "rank": 0, %s, "staffIds": ["%s"], "rotationStart": "%s", "daysPerTurn": 1}],
             "required": [{"weekdays": [1, 2, 3, 4, 5, 6, 7], "from": "09:00", "until": "18:00"}]}\
            """.formatted(hours.formatted(from, until), String.join("\", \"", staffIds), LocalDate.now(SHANGHAI));
    }

    private HttpResponse<String> change(String kind, String body) {
        return post("/api/v1/rosters/" + roster + "/" + kind, SUPERVISOR, body);
    }

    private void onDuty(String moment, String expected) {
        JsonNode shift = json(get("/api/v1/rosters/" + roster + "/on-duty" + moment, DESK));
        assertThat(List.of(shift.path("staffId"), shift.path("by"), shift.path("source")))
                .extracting(JsonNode::asString)
                .containsExactly(expected.split(" ", 3));
    }

    private long stored(String name) {
        return jdbc.sql("select count(*) from event where aggregate_id = :id and name = :name")
                .param("id", roster)
                .param("name", name)
                .query(Long.class)
                .single();
    }

    private List<String> told() {
        return TOPICS.all(TOPIC).stream()
                .filter(fact -> fact.key().equals(roster))
                .map(fact -> JSON.readTree(fact.body()).path("day").asString())
                .toList();
    }

    private static void refused(int status, String code, HttpResponse<String> answer) {
        assertThat(answer.statusCode() + " " + json(answer).path("code").asString())
                .isEqualTo(status + " " + code);
    }
}
