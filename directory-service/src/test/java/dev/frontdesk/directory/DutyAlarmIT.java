package dev.frontdesk.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.frontdesk.web.Roles;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** I8, S16: what is wrong with a roster is seen in a list and told to the one who plans the duty. */
class DutyAlarmIT extends DirectoryTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final String SUPERVISOR_PATH = "/api/v1/sites/site-a/duty-supervisor";
    private static final Who SUPERVISOR = new Who("supervisor", Office.SITE, null, Set.of(Roles.SUPERVISOR));
    private static final Who ADMIN = Who.admin(Office.SITE);

    private final Office office = new Office(this);
    private final String roster = "roster-" + UUID.randomUUID();

    @BeforeEach
    void an_office_with_people() {
        office.open();
    }

    @Test
    void i8_gaps_are_told_to_the_duty_supervisor_once_and_stay_in_the_list_until_they_are_closed() {
        assertThat(put(SUPERVISOR_PATH, ADMIN, "{\"staffId\": \"staff-luo\"}").statusCode())
                .isEqualTo(200);
        await().untilAsserted(() -> assertThat(
                        json(get(SUPERVISOR_PATH, SUPERVISOR)).path("staffId").asString())
                .isEqualTo("staff-luo"));

        assertThat(plan("12:00").statusCode()).isEqualTo(201);

        await().untilAsserted(() -> assertThat(findings()).hasSize(7));
        assertThat(findings())
                .allMatch(finding -> finding.path("kind").asString().equals("gap"))
                .allMatch(finding -> finding.path("stands").asBoolean());
        await().untilAsserted(() -> assertThat(relays()).hasSize(1));
        assertThat(relays().getFirst().path("kind").asString()).isEqualTo("duty-gap");
        var tomorrow = LocalDate.now(SHANGHAI).plusDays(1);
        await().untilAsserted(() -> assertThat(json(get("/api/v1/staff-page/relays", Who.staff("luo", Office.SITE)))
                        .toString())
                .contains(tomorrow.toString().substring(5) + " 12:00 – "
                        + tomorrow.toString().substring(5) + " 18:00"));

        assertThat(plan("18:00").statusCode()).isEqualTo(200);
        await().untilAsserted(() -> assertThat(findings())
                .hasSize(7)
                .noneMatch(finding -> finding.path("stands").asBoolean()));
        var before = rows();
        projections.rebuild();
        await().until(projections::caughtUp);
        assertThat(rows()).isEqualTo(before);
        assertThat(relays()).as("a replay tells nobody").hasSize(1);
        assertThat(put(SUPERVISOR_PATH, ADMIN, "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void only_a_known_member_of_staff_is_named_and_only_by_the_office() {
        assertThat(code(put(SUPERVISOR_PATH, ADMIN, "{\"staffId\": \"staff-nobody\"}")))
                .isEqualTo("404 unknown-staff");
        assertThat(code(put(SUPERVISOR_PATH, ADMIN, "{\"staffId\": \"Luo\"}"))).isEqualTo("400 id-malformed");
        assertThat(put(SUPERVISOR_PATH, SUPERVISOR, "{}").statusCode()).isEqualTo(403);
        assertThat(code(put("/api/v1/sites/site-b/duty-supervisor", ADMIN, "{}")))
                .isEqualTo("404 not-found");
        assertThat(get("/api/v1/rosters/findings", Who.staff("lin", Office.SITE))
                        .statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> plan(String until) {
        var weekdays = "\"weekdays\": [1, 2, 3, 4, 5, 6, 7], \"from\": \"09:00\", \"until\": \"%s\"";
        return put("/api/v1/rosters/" + roster, SUPERVISOR, """
            {"names": {"zh": "前台值班", "en": "Desk duty"}, "required": [{%s}],
             "layers": [{"name": "day", "rank": 0, "hours": {%s}, "staffIds": ["staff-lin"],
                "rotationStart": "2026-11-23", "daysPerTurn": 1}]}\
            """.formatted(
                        weekdays.formatted("18:00"), weekdays.formatted(until)));
    }

    private List<JsonNode> findings() {
        return json(get("/api/v1/rosters/findings?limit=200", SUPERVISOR))
                .path("items")
                .valueStream()
                .filter(finding -> finding.path("rosterId").asString().equals(roster))
                .toList();
    }

    private List<JsonNode> relays() {
        return jdbc
                .sql("select convert_from(payload, 'UTF8') from event"
                        + " where name = 'Relay.RelayRequested' and convert_from(payload, 'UTF8') like :about")
                .param("about", "%" + roster + "%")
                .query(String.class)
                .list()
                .stream()
                .<JsonNode>map(JSON::readTree)
                .toList();
    }

    private List<String> rows() {
        return jdbc.sql("select t::text from roster_finding t order by 1 ")
                .query(String.class)
                .list();
    }
}
