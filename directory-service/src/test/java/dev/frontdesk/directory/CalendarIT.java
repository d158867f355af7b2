package dev.frontdesk.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.frontdesk.web.Roles;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** S16: holidays and make-up workdays over HTTP, on PostgreSQL, to Kafka. */
class CalendarIT extends DirectoryTest {

    private static final String TOPIC = "frontdesk.directory.calendars.v1";
    private static final String DAYS = "/api/v1/calendar/days/";
    private static final Who DESK = Who.receptionist(Office.SITE);
    private static final Who SUPERVISOR = new Who("supervisor", Office.SITE, null, Set.of(Roles.SUPERVISOR));

    private final Office office = new Office(this);

    @BeforeEach
    void an_office_with_people() {
        office.open();
    }

    @Test
    void s16_what_is_published_is_known_by_itself_and_told_to_the_services() {
        var holiday = await().until(
                        () -> day("2026-10-01", ""), day -> day.path("certain").asBoolean());

        assertThat(holiday.path("working").asBoolean()).isFalse();
        assertThat(holiday.path("names").path("zh").asString()).isEqualTo("国庆节");
        assertThat(day("2026-10-10", "").path("kind").asString()).isEqualTo("make-up-workday");
        assertThat(json(get("/api/v1/calendar/years/2026", DESK)).path("source").asString())
                .isEqualTo("published");
        await().untilAsserted(() -> assertThat(TOPICS.all(TOPIC))
                .anyMatch(fact -> fact.key().equals("calendar-site-a")
                        && fact.body().contains("\"years\":[2026")
                        && fact.body().contains("2026-10-10")));
    }

    @Test
    void a_site_imports_its_own_days_and_what_was_known_before_stays_readable() {
        assertThat(code(get("/api/v1/calendar/years/2031", DESK))).isEqualTo("404 not-found");
        var before = Instant.now();
        var body = """
            {"days": [{"day": "2031-05-05", "working": false, "names": {"zh": "司庆", "en": "Company day"}}]}\
            """;
        assertThat(put("/api/v1/calendar/years/2031", SUPERVISOR, body).statusCode())
                .isIn(200, 201);
        assertThat(put("/api/v1/calendar/years/2031", SUPERVISOR, body).statusCode())
                .as("the same again")
                .isEqualTo(200);

        assertThat(day("2031-05-05", "").path("kind").asString()).isEqualTo("holiday");
        assertThat(day("2031-05-05", "?knownAt=" + before).path("working").asBoolean())
                .isTrue();
        assertThat(json(get("/api/v1/calendar/years", DESK))
                        .path("items")
                        .valueStream()
                        .map(year -> year.path("year").asInt() + " "
                                + year.path("state").asString()))
                .contains("2031 known")
                .isSorted();
    }

    @Test
    void a_bad_list_is_refused_by_its_name_and_only_the_office_may_write() {
        var elsewhere = """
            {"days": [{"day": "2032-05-05", "working": false, "names": {"zh": "司庆", "en": "Company day"}}]}\
            """;
        assertThat(code(put("/api/v1/calendar/years/2033", SUPERVISOR, elsewhere)))
                .isEqualTo("409 day-outside-year");
        assertThat(code(put("/api/v1/calendar/years/1999", SUPERVISOR, elsewhere)))
                .isEqualTo("400 value-invalid");
        assertThat(code(put("/api/v1/calendar/years/2032", SUPERVISOR, "{\"days\": [{\"day\": \"2032-05-05\"}]}")))
                .isEqualTo("400 field-missing");
        assertThat(put("/api/v1/calendar/years/2032", DESK, elsewhere).statusCode())
                .isEqualTo(403);
    }

    private JsonNode day(String day, String query) {
        return json(get(DAYS + day + query, DESK));
    }
}
